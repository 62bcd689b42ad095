import type { ColumnTable } from 'arquero';
import Table from 'cli-table3';
import { cellText, rowsOf } from '../text/cells.ts';
import { printable } from '../text/printable.ts';
import { isNumeric } from './markdown.ts';

const LONGEST_CELL = 60;

/** Gives a table for reading in a terminal: columns apart by spaces, a rule under the headings, long cells cut. */
export function textTable(table: ColumnTable): string {
  return alignedText(table.columnNames(), rowsOf(table), LONGEST_CELL);
}

/** Gives headings and rows as aligned text; columns of numbers stand to the right, cells longer than `longestCell` are cut. */
export function alignedText(
  headings: string[],
  rows: unknown[][],
  longestCell = Number.POSITIVE_INFINITY,
): string {
  const layout = new Table({
    head: headings.map(printable),
    colAligns: headings.map((_, index) => (isNumeric(rows, index) ? 'right' : 'left')),
    chars: RULED,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
  });
  layout.push(...rows.map((row) => row.map((value) => shortText(value, longestCell))));
  const lines = layout.toString().split('\n');
  return lines.map((line) => line.trimEnd()).join('\n');
}

const RULED = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

function shortText(value: unknown, longest: number): string {
  const characters = [...printable(cellText(value))];
  if (characters.length <= longest) return characters.join('');
  return `${characters.slice(0, longest - 1).join('')}…`;
}

/** Gives a title with lines below it, after an empty one; nothing where there are none. */
export function listed(title: string, lines: string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines.map((line) => `  ${printable(line)}`)] : [];
}
