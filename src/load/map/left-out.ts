import type { Database } from '../../database/database.ts';
import { erasedRows } from './erased.ts';
import { forgetsSome, liesAfter, liesBefore } from './forgotten.ts';

/** SQL that says which rows of `typed` are not to be kept, and what of them. */
export type LeftOut = {
  /** Condition of a row that is good and left out all the same. */
  condition: string;
  /** The reasons why a row is set aside. */
  reasons: string;
  /** Condition of a row whose text may be kept where it is set aside. */
  keepsText: string;
  /** Whether what is no row at all may keep its text. */
  keepsFaults: boolean;
  /** Whether any was erased: what is set aside then loses its text where a word of it names such a one. */
  hasErased: boolean;
  /** What stands in place of columns that name one who was erased beside others. */
  replaced: Map<string, string>;
};

/** Gives what a load leaves out: rows of customers who were erased, and what lies before the day from which on anything may be kept. */
export async function leftOutRows(
  database: Database,
  target: { table: string; columns: { name: string }[] },
): Promise<LeftOut | null> {
  const erased = await erasedRows(database, target);
  const forgets = await forgetsSome(database);
  if (!erased && !forgets) return null;
  const isErased = `(${erased?.condition ?? 'false'})`;
  const columns = target.columns.map(({ name }) => name);
  const isBefore = forgets ? `(${liesBefore(target.table, columns)})` : 'false';
  const isAfter = forgets ? liesAfter(target.table, columns) : 'true';
  return {
    condition: `${isErased} or ${isBefore}`,
    reasons: `case
      when ${isErased} then [reason_told('erased', null, null, null)]
      when ${isBefore} then [reason_told('forgotten', null, null, null)]
      when ${isAfter} then reasons
      else ${withoutValues('reasons')}
    end`,
    keepsText: `not ${isErased} and ${isAfter}`,
    keepsFaults: !forgets,
    hasErased: erased !== null,
    replaced: erased?.replaced ?? new Map(),
  };
}

/** Reasons with the columns that they are about, without what stood there. */
export function withoutValues(reasons: string): string {
  return `list_transform(${reasons}, lambda told: {
    'code': told.code, 'column_name': told.column_name, 'value': null::varchar, 'others': null::varchar})`;
}
