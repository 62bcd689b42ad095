import { WRITTEN_LANGUAGE } from '../../locales/languages.ts';

/** A sheet of an Excel workbook as tab-separated text; line n is row n of the sheet. */
export type Sheet = { name: string; text: string };

/** Reads the sheets of an Excel workbook (.xlsx). Error if it is damaged. */
export async function workbookSheets(path: string): Promise<Sheet[]> {
  const { default: readWorkbook } = await import('read-excel-file/node');
  const sheets = await readWorkbook(path, { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, text: data.map(rowText).join('\n') }));
}

function rowText(cells: unknown[]): string {
  return cells.map((cell) => quoted(cellText(cell))).join('\t');
}

/** Line breaks become spaces, so that rows and lines stay the same. */
function quoted(text: string): string {
  const lines = text.split(/[\r\n]/);
  const line = lines.length === 1 ? text : joined(lines);
  return /["\t]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}

function joined(lines: string[]): string {
  const last = lines.length - 1;
  const parts = lines.map((line, index) =>
    index === 0 ? line.trimEnd() : index === last ? line.trimStart() : line.trim(),
  );
  return parts.filter((part, index) => part !== '' || index === 0 || index === last).join(' ');
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

const MOST_DIGITS = 15;

/**
 * Fractions keep the fifteen digits that Excel shows; an exponent would spoil numbers that are names of things. One that is longer
 * has lost its last digits, and is written as a CSV saved from Excel has it, by which it is known as spoiled.
 */
function numberText(number: number): string {
  if (isRounded(number)) return number.toExponential(MOST_DIGITS - 1).toUpperCase();
  const rounded = Number.isSafeInteger(number) ? number : Number(number.toPrecision(MOST_DIGITS));
  return rounded.toLocaleString(WRITTEN_LANGUAGE, {
    useGrouping: false,
    maximumFractionDigits: 20,
  });
}

/** Excel makes the sixteenth digit 0; a program may have written it exactly. */
function isRounded(number: number): boolean {
  const isLong = Number.isInteger(number) && Math.abs(number) >= 10 ** MOST_DIGITS;
  return isLong && (!Number.isSafeInteger(number) || number % 10 === 0);
}

const SHEET = /<(?:\w+:)?sheet\s[^>]*>/g;

/** Gives the names of the sheets that a workbook hides, from its list of sheets (xl/workbook.xml). */
export function hiddenSheets(workbookXml: string): string[] {
  const hidden = [...workbookXml.matchAll(SHEET)].filter(([tag]) =>
    /\sstate="(?:hidden|veryHidden)"/.test(tag),
  );
  return hidden.map(([tag]) => unescaped(/\sname="([^"]*)"/.exec(tag)?.[1] ?? ''));
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);
}
