import type { Database } from '../../database/database.ts';
import type { Reason } from '../../reasons/reason.ts';
import { canonicalTables } from '../map/canonical.ts';
import { profilesOf } from './profiles.ts';
import { headingsIn } from './suggested-columns.ts';
import { suggestionsOf } from './suggestion.ts';

/** Says which table the rows of `staged` are likeliest for, by headings and values, and which heading is which column of it. */
export async function likeliestTable(database: Database, columns: string[]): Promise<Reason[]> {
  const profiles = await profilesOf(database, columns);
  const found = suggestionsOf(profiles, await canonicalTables(database), true);
  if (typeof found === 'string') return [{ code: found }];
  return found.map(({ table, columns }, place) => ({
    code: place === 0 ? 'looks_like' : 'looks_like_too',
    column_name: table,
    value: columns.map((column) => `${column.name}: '${headingsIn(column).join(' ')}'`).join(', '),
  }));
}
