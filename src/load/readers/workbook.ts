import readWorkbook from 'read-excel-file/node';
import { WRITTEN_LANGUAGE } from '../../locales/languages.ts';

/** A sheet of an Excel workbook as tab-separated text; line n is row n of the sheet. */
export type Sheet = { name: string; text: string };

/** Reads the sheets of an Excel workbook (.xlsx). Error if it is damaged. */
export async function workbookSheets(path: string): Promise<Sheet[]> {
  const sheets = await readWorkbook(path, { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, text: data.map(rowText).join('\n') }));
}

function rowText(cells: unknown[]): string {
  return cells.map((cell) => quoted(cellText(cell))).join('\t');
}

/** Line breaks become spaces, so that rows and lines stay the same. */
function quoted(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  return /["\t]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dateText(cell);
  return typeof cell === 'number' ? numberText(cell) : String(cell);
}

/** Excel counts days as fractions, so that half past two arrives as 02:29:59.999. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const seconds = Math.round(date.getTime() / 1000);
  const [day = '', time = ''] = new Date(seconds * 1000).toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 8)}`;
}

/** Fractions keep the fifteen digits that Excel shows; an exponent would spoil numbers that are names of things. */
function numberText(number: number): string {
  const rounded = Number.isSafeInteger(number) ? number : Number(number.toPrecision(15));
  return rounded.toLocaleString(WRITTEN_LANGUAGE, {
    useGrouping: false,
    maximumFractionDigits: 20,
  });
}
