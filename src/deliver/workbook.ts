import writeWorkbook from 'write-excel-file/node';

/** A list as a spreadsheet has it; texts are texts there, whatever they begin with. */
export type Sheet = { name: string; columns: string[]; rows: (string | number | null)[][] };

/** Gives an Excel workbook of one sheet; the same bytes at any time. */
export async function workbook({ name, columns, rows }: Sheet): Promise<Buffer> {
  const head = columns.map((value) => ({ ...text(value), fontWeight: 'bold' as const }));
  const data = [head, ...rows.map((row) => row.map(cell))];
  const written = writeWorkbook(data, { sheet: name.slice(0, 31), stickyRowsCount: 1 });
  return timeless(await written.toBuffer());
}

// A day as text would not sort among days.
function cell(value: string | number | null) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return text(value);
  return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
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
