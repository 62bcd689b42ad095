import type { Database } from '../database/database.ts';
import { parsedSelects } from '../database/parsed-query.ts';
import { queriesOf } from '../database/queries.ts';
import { isOwn, type Query } from '../database/query.ts';

const LAYERS = ['core', 'metrics', 'checks', 'chapters', 'rules'] as const;

/** Gives the queries of the user's own that a model runs. */
export function ownQueries(userQueries?: string): Query[] {
  return LAYERS.flatMap((layer) => queriesOf(layer, userQueries)).filter(isOwn);
}

/** UserError where one of them is no select, or calls what reaches beyond the database: that is told before the work. */
export async function requireOwnSelects(database: Database, userQueries?: string): Promise<void> {
  const queries = ownQueries(userQueries);
  if (queries.length > 0) await parsedSelects(database, queries);
}
