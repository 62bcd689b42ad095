import type { Database } from '../../database/database.ts';
import { quoted } from '../../database/queries.ts';
import { type ColumnProfile, isUnique } from './column-profile.ts';
import { isHeadingOf } from './headings.ts';

/** Says of each repeated number of a customer in `looked_at` which columns hold one name for it: a list of persons names their companies too. */
export async function addNames(database: Database, profiles: ColumnProfile[]): Promise<void> {
  const are = (column: string) =>
    profiles.filter(({ name, filled }) => {
      return filled > 0 && isHeadingOf('customers', column, name) !== undefined;
    });
  const names = are('name').filter((profile) => profile.names > 0.7);
  for (const key of are('customer_id').filter((profile) => !isUnique(profile))) {
    key.namedBy = new Set();
    for (const name of names.filter((other) => other !== key))
      if (await isNamedBy(database, key, name)) key.namedBy.add(name.name);
  }
}

async function isNamedBy(database: Database, key: ColumnProfile, name: ColumnProfile) {
  const [id, text] = [quoted(String(key.number)), quoted(String(name.number))];
  const found = await database.read(`
    select coalesce(max(name_count) = 1, false) as is_one
    from (
      select count(distinct ${text}) as name_count from looked_at where ${id} is not null group by ${id}
    )`);
  return found.get('is_one', 0) as boolean;
}
