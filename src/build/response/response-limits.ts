import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import { rowsOf } from '../kit/rows.ts';

/** The month's median against the usual variation of the months before, in seconds. */
export type ResponseLimit = Pick<Rows['response_limits'], 'signal' | 'signal_rule'> & {
  usual: { low: number; centre: number; high: number };
};

/** Gives the limits for the report's month; undefined where the month has no median or too few stand before it. */
export function responseLimit(tables: Tables): ResponseLimit | undefined {
  const row = rowsOf(tables, 'response_limits').find(({ role }) => role === 'this');
  if (!row) return undefined;
  const { usual_seconds: centre, usual_seconds_low: low, usual_seconds_high: high } = row;
  if (centre === null || low === null || high === null) return undefined;
  return { signal: row.signal, signal_rule: row.signal_rule, usual: { low, centre, high } };
}
