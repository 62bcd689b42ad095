import { type Language, WRITTEN_LANGUAGE } from '../locales/languages.ts';
import { type SheetFormats, sheetFormatsOf } from './sheet-formats.ts';
import { sheetNames } from './sheet-names.ts';
import { sheetTime } from './sheet-times.ts';

type Value = string | number | null;

/** A list as a spreadsheet has it; texts are texts there, whatever they begin with. */
export type Sheet = {
  name: string;
  columns: string[];
  rows: Value[][];
  /** Of each column of amounts its currency. */
  currencies?: (string | undefined)[];
};

/** Gives an Excel workbook of sheets that can be filtered, in the form of a language; the same bytes at any time. */
export async function workbook(
  given: Sheet | Sheet[],
  language: Language = WRITTEN_LANGUAGE,
): Promise<Buffer> {
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const sheets = [given].flat();
  const formats = sheetFormatsOf(language);
  const names = sheetNames(sheets.map(({ name }) => name));
  const written = writeWorkbook(
    sheets.map((sheet, place) => ({
      sheet: names[place] ?? '',
      data: dataOf(sheet, formats),
      stickyRowsCount: 1,
      columns: sheet.columns.map((_, column) => ({ width: widthOf(column, sheet) })),
    })),
    { features: [await filtersOver(sheets)] },
  );
  return timeless(await written.toBuffer());
}

function dataOf({ columns, rows, currencies = [] }: Sheet, formats: SheetFormats) {
  const head = columns.map((title) => ({
    ...text(title),
    fontWeight: 'bold' as const,
    ...TOP,
  }));
  const body = rows.map((row) =>
    row.map((value, place) => cell(value, formats, currencies[place])),
  );
  return [head, ...body];
}

const TOP = { alignVertical: 'top' as const, wrap: true };

/** Letters that a column has room for; longer texts are broken. */
function widthOf(place: number, { columns, rows }: Sheet): number {
  const lengths = rows.map((row) => String(row[place] ?? '').length);
  const words = (columns[place] ?? '').split(' ').map((word) => word.length + 4);
  return Math.min(50, Math.max(12, ...words, ...lengths.map((length) => length + 2)));
}

/** Lets the rows below the headings of each sheet be filtered. */
async function filtersOver(sheets: Sheet[]) {
  const { getCellAddress } = await import('write-excel-file/utility');
  const ranges = sheets.map(
    ({ rows, columns }) => `A1:${getCellAddress(rows.length, columns.length - 1)}`,
  );
  const transform = (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) =>
    xml.replace('</sheetData>', `</sheetData><autoFilter ref="${ranges[sheetIndex]}"/>`);
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}

// A day as text would not sort among days; a key of more than 15 digits is a text, of which a number would keep 15.
function cell(value: Value, { day, moment, money }: SheetFormats, currency: string | undefined) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') {
    return Number.isInteger(value) && Math.abs(value) >= 1e15
      ? text(String(value))
      : { value, type: Number, format: currency ? money(currency) : formatOf(value), ...TOP };
  }
  const found = sheetTime(value);
  if (!found) return { ...text(value), ...TOP };
  return {
    value: found.time,
    type: Date,
    format: found.isMoment ? moment : day,
    align: 'right' as const,
    ...TOP,
  };
}

function formatOf(value: number): string {
  return Number.isInteger(value) ? '#,##0' : '#,##0.##';
}

/** The library finds no text that every object of JavaScript has as a name (`constructor`): its first letter is written by its number, as workbooks may. */
function text(value: string) {
  const plain = writable(value);
  const first = plain.charCodeAt(0).toString(16).padStart(4, '0');
  return { value: plain in {} ? `_x${first}_${plain.slice(1)}` : plain, type: String };
}

/** XML has no place for control characters, and a cell none for more than 32,767. */
function writable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has no place.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').slice(0, 32_767);
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const FIRST_DAY = 0x00210000;

/** A ZIP archive says when its members were written; all of them get 1980-01-01, its first day. */
function timeless(archive: Buffer): Buffer {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let place = archive.readUInt32LE(end + 16);
  while (archive.readUInt32LE(place) === CENTRAL_HEADER) {
    const local = archive.readUInt32LE(place + 42);
    archive.writeUInt32LE(FIRST_DAY, place + 12);
    if (archive.readUInt32LE(local) === LOCAL_HEADER) archive.writeUInt32LE(FIRST_DAY, local + 10);
    const [name, extra, comment] = [28, 30, 32].map((at) => archive.readUInt16LE(place + at));
    place += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return archive;
}
