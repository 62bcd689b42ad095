import type { TableBlock } from '../../report/blocks.ts';
import { momentHeading } from '../../text/moment.ts';
import type { Say } from '../kit/say.ts';
import { resultCell } from './result-cells.ts';
import { columnKinds, type Result, valuesOf } from './result-columns.ts';

/** Gives rows as a table with the names of their columns, so many at most. */
export function resultTable(result: Result, say: Say, most: number): TableBlock {
  const { columns, rows } = result;
  const kinds = columnKinds(result);
  const isRight = (place: number) => ['number', 'order'].includes(kinds[place] ?? '');
  return {
    type: 'table',
    columns: columns.map((name, place) => ({
      title: momentHeading(name, valuesOf(rows, place)),
      align: isRight(place) ? 'right' : 'left',
    })),
    rows: rows
      .slice(0, most)
      .map((row) => row.map((value, place) => resultCell(value, kinds[place] ?? 'other', say))),
  };
}
