import type { ColumnTable } from 'arquero';
import { cellText, rowsOf, type Value } from '../text/cells.ts';
import { printable } from '../text/printable.ts';

/** Gives a table as a Markdown table; nothing in a cell can end the cell or become HTML. */
export function markdown(table: ColumnTable): string {
  const rows = rowsOf(table);
  const names = table.columnNames();
  const rule = names.map((_, index) => (isNumeric(rows, index) ? '---:' : '---'));
  return [line(names.map(escaped)), line(rule), ...rows.map((row) => line(row.map(escaped)))].join(
    '\n',
  );
}

function line(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function escaped(value: Value): string {
  return printable(cellText(value)).replace(/[\\|<>*_`[\]]/g, '\\$&');
}

/** True if a column holds numbers and nothing else but nulls. */
export function isNumeric(rows: Value[][], index: number): boolean {
  const values = rows.map((row) => row[index]).filter((value) => value !== null);
  return values.length > 0 && values.every((value) => typeof value === 'number');
}
