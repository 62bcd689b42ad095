import type { Database } from '../../database/database.ts';
import { canonicalTables } from '../map/canonical.ts';
import { profilesOf } from './profiles.ts';
import { headingsIn } from './suggested-columns.ts';
import { suggestionsOf } from './suggestion.ts';

/** Says which table the rows of `staged` are likeliest for, by headings and values, and how to map them. */
export async function likeliestTable(database: Database, columns: string[]): Promise<string> {
  const profiles = await profilesOf(database, columns);
  const found = suggestionsOf(profiles, await canonicalTables(database), true);
  if (typeof found === 'string') return `No table can be suggested: ${found}`;
  const tables = found.map(({ table, columns }) => {
    const taken = columns.map((column) => `${column.name} from '${headingsIn(column).join(' ')}'`);
    return `${table} (${taken.join(', ')})`;
  });
  return `It looks like ${tables.join(' and ')}`;
}
