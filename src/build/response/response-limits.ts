import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Context } from '../kit/context.ts';
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

/** Says whether the month differs from what is usual; what a rule of the chart alone calls a change, chance may have done. */
export function changeText({ signal }: ResponseLimit, { t, verdict }: Context): string {
  const told = verdict('median') ?? (signal === null ? 'none' : 'unclear');
  return t(
    '{told, select, more {slower than the usual variation} less {faster than the usual variation} unclear {whether that is a change cannot be told} other {no change beyond the usual variation}}',
    { told },
  );
}
