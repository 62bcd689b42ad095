import type { Cell, TableBlock } from '../report/blocks.ts';

/** What a phone of 390 pixels has for a table, and what a letter and the space between columns take of it. */
const ROOM = 358;
const LETTER = 7.6;
const SPACE = 10;

/** Tells whether a table is wider than a phone, however its lines are broken. */
export function areCards({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): boolean {
  const widths = columns.map(({ title }, index) =>
    Math.max(
      longest(title),
      ...rows.map((row) => widthOf(row[index] ?? '')),
      index === 0 ? LEAST_NAME : 0,
    ),
  );
  return widths.reduce((sum, width) => sum + width * LETTER + SPACE, 0) > ROOM;
}

/** Tells whether a value with its title takes half of a card's width at most. */
export function takesHalf(content: Cell, title: string): boolean {
  const text = typeof content === 'string' ? content : content.text;
  return title.length + 2 + text.length <= 24 && !hasTrend(content);
}

function hasTrend(content: Cell): boolean {
  return typeof content !== 'string' && 'value' in content && content.trend !== undefined;
}

/** Letters that the name of a row has room for. */
const LEAST_NAME = 13;

/** Letters of the longest part that is not broken: days, sums and durations are not, nor is what stands in brackets. */
function widthOf(content: Cell): number {
  if (hasTrend(content)) return 12;
  const text = typeof content === 'string' ? content : content.text;
  if (text.length <= 14) return text.length;
  return longest(text.replace(/\([^()]{1,24}\)/g, (part) => part.replaceAll(' ', '_')));
}

function longest(text: string): number {
  return Math.max(...text.split(/[ \n-]+/).map((word) => word.length));
}
