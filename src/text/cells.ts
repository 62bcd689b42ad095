import type { ColumnTable } from 'arquero';

/** What a cell of a table can hold once it is plain. */
export type Value = unknown;

/** Gives a cell as text: nothing for null, JSON for lists and structs. */
export function cellText(value: Value): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Gives the rows of a table as lists of plain values, in the order of its columns. */
export function rowsOf(table: ColumnTable): Value[][] {
  const names = table.columnNames();
  return table.objects().map((row) => names.map((name) => (row as Record<string, Value>)[name]));
}
