import type { Tables } from '../../read/read.ts';
import { bandText } from '../kit/band.ts';
import type { Context } from '../kit/context.ts';
import { knownIn } from '../kit/known-figures.ts';
import { rowsOf } from '../kit/rows.ts';

/** Says of a figure of regulars what it was in the months before; empty where that is not known. */
export function regularBand(
  figure: 'left_count' | 'regular_count' | 'returned_count',
  tables: Tables,
  context: Context,
): string {
  return bandText(
    {
      rows: rowsOf(tables, 'regulars_by_month').filter(knownIn(tables, 'regulars_by_month')),
      of: (row) => row[figure],
      format: context.formats.number,
      isStock: figure === 'regular_count',
    },
    context,
  );
}
