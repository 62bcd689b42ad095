import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import { rowsOf } from './rows.ts';

export type KnownDays = Rows['known_days'];

/** The first days of which a report knows anything: of questions, and of contracts and orders. */
export function knownDaysOf(tables: Tables): KnownDays {
  const [days] = rowsOf(tables, 'known_days');
  return days ?? { questions_from_on: null, business_from_on: null };
}

/** True of a day or month (2012-11-30, 2012-11-01) before all that is known; what happened then is not nought. */
export function isBeforeKnown(day: string, from: string | null): boolean {
  return from !== null && day < from;
}
