import type { ColumnTable } from 'arquero';
import { cellText, rowsOf, type Value } from './cells.ts';
import { withoutControls } from './printable.ts';

/** Gives a table as CSV (RFC 4180, line feeds); texts that a spreadsheet would run as a formula get a leading apostrophe. */
export function csv(table: ColumnTable): string {
  const lines = [table.columnNames(), ...rowsOf(table)];
  return lines.map((line) => line.map(csvCell).join(',')).join('\n');
}

function csvCell(value: Value): string {
  const text = typeof value === 'string' ? harmless(value) : cellText(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function harmless(text: string): string {
  const isFormula =
    /^[=+\-@\t\r]/.test(text) && !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
  return `${isFormula ? "'" : ''}${withoutControls(text)}`;
}
