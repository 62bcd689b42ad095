import type { Tables } from '../../read/read.ts';
import type { Context } from '../kit/context.ts';
import { outOfText } from '../kit/perhaps.ts';
import { rateOf } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';
import { shareText } from '../kit/share-text.ts';

/** After how many of our answers to a month's questions the customer did not ask again; least and most where some came back with what may ask nothing. */
export function resolvedText(month: string, tables: Tables, context: Context): string {
  const row = rowsOf(tables, 'resolutions_by_month').find((one) => one.month === month);
  if (!row || row.decided_count === 0) return '–';
  const { resolved_count: resolved, perhaps_count: perhaps, decided_count: total } = row;
  return perhaps === 0
    ? shareText(rateOf(row, 'resolved', total), context)
    : outOfText([resolved, resolved + perhaps], total, context);
}
