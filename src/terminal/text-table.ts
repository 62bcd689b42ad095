import type { ColumnTable } from 'arquero';
import Table from 'cli-table3';
import { cellText, rowsOf } from '../text/cells.ts';
import { printable } from '../text/printable.ts';
import { fitted, lineWidth, wrapped } from './line-width.ts';
import { isNumeric } from './markdown.ts';

const LONGEST_CELL = 60;

/** Gives a table for reading in a terminal: columns apart by spaces, a rule under the headings, long cells cut. */
export function textTable(table: ColumnTable): string {
  return alignedText(table.columnNames(), rowsOf(table), LONGEST_CELL);
}

/**
 * Gives headings and rows as aligned text; columns of numbers stand to the right, cells longer than `longestCell` are cut.
 * What is wider than a line of the terminal has its texts in several lines, or, with too many columns for that, each value on a line of its own.
 */
export function alignedText(
  headings: string[],
  rows: unknown[][],
  longestCell = Number.POSITIVE_INFINITY,
): string {
  const isRight = headings.map((_, index) => isNumeric(rows, index));
  const cells = rows.map((row) => row.map((value) => shortText(value, longestCell)));
  const widths = widthsOf([headings.map(printable), ...cells], isRight);
  if (widths === null) return recordsText(headings, cells);
  const wrap = (text: string, index: number) =>
    wrapped(text, widths[index] ?? Number.POSITIVE_INFINITY, { isHard: true }).join('\n');
  const layout = new Table({
    head: headings.map((heading, index) => wrap(printable(heading), index)),
    colAligns: isRight.map((right) => (right ? 'right' : 'left')),
    chars: RULED,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
  });
  layout.push(...cells.map((row) => row.map(wrap)));
  const lines = layout.toString().split('\n');
  return lines.map((line) => line.trimEnd()).join('\n');
}

const GAP = 2;
const NARROWEST = 8;

/** How wide each column is to be, so that all stand in a line; null where there are too many. Numbers are never broken, words where it must be. */
function widthsOf([headings = [], ...rows]: string[][], isRight: boolean[]): number[] | null {
  const widest = (texts: string[]) => Math.max(0, ...texts.map((text) => [...text].length));
  const columns = isRight.map((right, index) => {
    const cells = rows.map((row) => row[index] ?? '');
    const words = [headings[index] ?? '', ...(right ? [] : cells)].flatMap((text) =>
      text.split(' '),
    );
    const word = widest(words);
    return {
      natural: widest([headings[index] ?? '', ...cells]),
      whole: right ? Math.max(word, widest(cells)) : word,
      least: right ? Math.max(word, widest(cells)) : NARROWEST,
    };
  });
  const room = lineWidth() - GAP * (columns.length - 1);
  const fits = (widths: number[]) => widths.reduce((total, width) => total + width, 0) <= room;
  const natural = columns.map((column) => column.natural);
  if (fits(natural)) return natural;
  for (const floor of ['whole', 'least'] as const) {
    for (let most = Math.max(...natural); most >= NARROWEST; most -= 1) {
      const widths = columns.map((column) =>
        Math.min(column.natural, Math.max(most, column[floor])),
      );
      if (fits(widths)) return widths;
    }
  }
  return null;
}

/** Each row as a list of its headings and values. */
function recordsText(headings: string[], rows: string[][]): string {
  const width = Math.max(...headings.map((heading) => heading.length));
  const records = rows.map((row) => {
    const lines = row.map((text, index) => `${(headings[index] ?? '').padEnd(width)}  ${text}`);
    return lines.filter((_, index) => row[index] !== '').join('\n');
  });
  return fitted(records.join('\n\n'), lineWidth());
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
