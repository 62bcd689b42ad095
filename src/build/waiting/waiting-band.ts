import type { Tables } from '../../read/read.ts';
import { bandText } from '../kit/band.ts';
import type { Context } from '../kit/context.ts';
import { knownIn } from '../kit/known-figures.ts';
import { rowsOf } from '../kit/rows.ts';

/** Says how many customers waited at the ends of the months before; empty where that is not known. */
export function waitingBand(tables: Tables, context: Context): string {
  return bandText(
    {
      rows: rowsOf(tables, 'waiting_by_month').filter(knownIn(tables, 'waiting_by_month')),
      of: ({ customer_count }) => customer_count,
      least: ({ sure_customer_count }) => sure_customer_count,
      format: context.formats.number,
      isStock: true,
    },
    context,
  );
}
