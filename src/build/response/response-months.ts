import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import { knownIn } from '../kit/known-figures.ts';
import { rowsOf } from '../kit/rows.ts';

/** A row of `responses_by_month`; times in seconds, null where they are not reached. */
export type ResponseMonth = Rows['responses_by_month'];

/** Gives the rows of a table by month that have a role and are known: this month, the one before, the same a year before. */
export function byRole<Name extends ByMonth>(tables: Tables, name: Name): Roles<Rows[Name]> {
  const rows = rowsOf(tables, name).filter(knownIn(tables, name));
  const find = (role: string) => rows.find((row) => row.role === role);
  return { now: find('this'), before: find('before'), yearBefore: find('year_before') };
}

/** Tables with a row for each month of the report. */
type ByMonth =
  | 'mixed_messages_by_month'
  | 'regulars_by_month'
  | 'responses_by_month'
  | 'waiting_by_month';

export type Roles<Row> = {
  now: Row | undefined;
  before: Row | undefined;
  yearBefore: Row | undefined;
};
