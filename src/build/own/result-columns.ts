import type { OwnRow } from '../../read/own-chapter.ts';
import { isDayText, isMomentText } from '../../text/moment.ts';

/** What a cell of a result can hold. */
export type Plain = OwnRow[string];

/** What any query has given: rows of plain values in the order of the columns. */
export type Result = { columns: string[]; rows: Plain[][] };

/** What the values of a column are; `order` are numbers that count nothing, such as years, places and keys. */
export type ColumnKind = 'number' | 'order' | 'time' | 'flag' | 'text' | 'other';

/** Gives what the columns of a result hold, by their values and names; of a column without any value nothing is known. */
export function columnKinds({ columns, rows }: Result): ColumnKind[] {
  return columns.map((name, place) => kindOf(name, valuesOf(rows, place)));
}

/** Gives the values of a column that are known. */
export function valuesOf(rows: Plain[][], place: number): Plain[] {
  return rows.flatMap((row) => row[place] ?? []);
}

function kindOf(name: string, values: Plain[]): ColumnKind {
  if (values.length === 0) return 'other';
  if (values.every((value) => typeof value === 'number'))
    return isOrder(name, values) ? 'order' : 'number';
  if (values.every((value) => isDayText(value) || isMomentText(value))) return 'time';
  if (values.every((value) => typeof value === 'boolean')) return 'flag';
  return values.every((value) => typeof value === 'string') ? 'text' : 'other';
}

function isOrder(name: string, values: number[]): boolean {
  if (/(^|_)(number|place|rank|line|id|key)$/i.test(name)) return values.every(Number.isInteger);
  const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value < 2100;
  return /(^|_)(year|jahr)$/i.test(name) && values.every(isYear);
}
