import type { ColumnTable } from 'arquero';
import { cellText, rowsOf } from '../text/cells.ts';

/** Names the columns of numbers that a spreadsheet changes when it opens a CSV file: of more than 15 digits, with a + (a telephone), with leading zeros. */
export function changedNumbersIn(table: ColumnTable): string[] {
  const rows = rowsOf(table);
  return table
    .columnNames()
    .filter((_, place) => rows.some((row) => CHANGED.test(cellText(row[place]))));
}

const CHANGED = /^(?:-?\d{16,}|\+\d+|0\d+)$/;
