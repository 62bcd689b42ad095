import type { Tables } from '../../read/read.ts';
import { rowsOf } from '../kit/rows.ts';

/** The month's median against the usual variation of the months before; times in seconds. */
export type ResponseLimit = {
  usual_seconds: number;
  usual_seconds_low: number;
  usual_seconds_high: number;
  signal: 'slower' | 'faster' | null;
  /** The rule by which it is one. */
  signal_rule: 'outside' | 'jump' | 'near' | 'run' | null;
};

type Row = { role: string | null } & { [name in keyof ResponseLimit]: ResponseLimit[name] | null };

/** Gives the limits for the report's month; undefined where the month has no median or too few stand before it. */
export function responseLimit(tables: Tables): ResponseLimit | undefined {
  const row = rowsOf<Row>(tables, 'response_limits').find(({ role }) => role === 'this');
  return row && row.usual_seconds !== null ? (row as ResponseLimit) : undefined;
}
