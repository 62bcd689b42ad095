import type { ColumnTable } from 'arquero';
import { cellText, rowsOf, type Value } from './cells.ts';
import { withoutControls } from './printable.ts';

/** Gives a table as CSV (RFC 4180, line feeds); texts that a spreadsheet would run as a formula get a leading apostrophe. */
export function csv(table: ColumnTable): string {
  return csvText([table.columnNames(), ...rowsOf(table)]);
}

/** How a spreadsheet of some language parts cells and writes numbers. */
type Dialect = { separator: ',' | ';'; decimal: '.' | ',' };

/** Gives rows as CSV, as `csv` does. */
export function csvText(
  rows: Value[][],
  { separator, decimal }: Dialect = { separator: ',', decimal: '.' },
): string {
  const cell = (value: Value) => {
    const plain = typeof value === 'string' ? harmless(value) : withoutControls(cellText(value));
    const text = typeof value === 'number' ? plain.replace('.', decimal) : plain;
    const isQuoted = /["\r\n]/.test(text) || text.includes(separator);
    return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(cell).join(separator)).join('\n');
}

/** With a hyphen in it a spreadsheet would reckon. */
const TELEPHONE = /^\+\d[\d ()/]*$/;

/** What cannot be seen goes first: it would stand before a formula only until it is gone. Spreadsheets of East Asia know wide signs too. */
function harmless(text: string): string {
  const seen = withoutControls(text);
  const isFormula =
    /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/.test(seen) &&
    !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(seen) &&
    !TELEPHONE.test(seen);
  return `${isFormula ? "'" : ''}${seen}`;
}
