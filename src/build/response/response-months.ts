import type { Tables } from '../../read/read.ts';
import { rowsOf } from '../kit/rows.ts';
import type { ResponseFigures } from '../kit/with-interval.ts';

/** A row of `responses_by_month`; times in seconds, null where they are not reached. */
export type ResponseMonth = ResponseFigures & {
  month: string;
  role: 'this' | 'before' | 'year_before' | null;
  opened_count: number;
  courtesy_count: number;
  answered_count: number;
  answered_in_month_count: number;
  settled_count: number;
  waiting_count: number;
  oldest_wait_seconds: number | null;
  answered_only_seconds_mean: number | null;
  business_seconds_median: number | null;
  business_seconds_median_low: number | null;
  business_seconds_median_high: number | null;
  customer_count: number;
  looked_after_count: number;
};

/** Gives the rows of a table by month that have a role: this month, the one before, the same a year before. */
export function byRole<Row extends { role: string | null }>(
  tables: Tables,
  name: string,
): Roles<Row> {
  const rows = rowsOf<Row>(tables, name);
  const find = (role: string) => rows.find((row) => row.role === role);
  return { now: find('this'), before: find('before'), yearBefore: find('year_before') };
}

export type Roles<Row> = {
  now: Row | undefined;
  before: Row | undefined;
  yearBefore: Row | undefined;
};
