import type { Tables } from '../../read/read.ts';
import { bandText } from '../kit/band.ts';
import type { Context } from '../kit/context.ts';
import { knownIn } from '../kit/known-figures.ts';
import { rowsOf } from '../kit/rows.ts';
import type { ResponseMonth } from './response-months.ts';

/** Says of a figure of the questions what it was in the months before; empty where that is not known. */
export function responseBand(
  of: (month: ResponseMonth) => number | null,
  format: (value: number) => string,
  { tables, context }: { tables: Tables; context: Context },
): string {
  const rows = rowsOf(tables, 'responses_by_month').filter(knownIn(tables, 'responses_by_month'));
  return bandText({ rows, of, format }, context);
}
