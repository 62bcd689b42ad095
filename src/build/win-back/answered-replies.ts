import type { Tables } from '../../read/read.ts';
import { type Rate, rateOf } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';

/** Gives how many replies to our win-back attempts we answered, of the last twelve months or of those before. */
export function answeredReplies(tables: Tables, role: 'this' | 'before'): Rate | undefined {
  const span = rowsOf(tables, 'win_back_replies').find((row) => row.role === role);
  return span && rateOf(span, 'answered', span.replied_count);
}
