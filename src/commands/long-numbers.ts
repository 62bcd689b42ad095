import type { ColumnTable } from 'arquero';
import { cellText, rowsOf } from '../text/cells.ts';

/** Names the columns in which a number has more than 15 digits: a spreadsheet that opens a CSV file keeps 15. */
export function longNumbersIn(table: ColumnTable): string[] {
  const rows = rowsOf(table);
  return table
    .columnNames()
    .filter((_, place) => rows.some((row) => /^-?\d{16,}$/.test(cellText(row[place]))));
}
