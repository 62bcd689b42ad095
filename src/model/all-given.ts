import { createHash } from 'node:crypto';
import type { Config } from '../config/config.ts';
import { hasTable } from '../config/project.ts';
import type { Database } from '../database/database.ts';
import { literal } from '../database/names.ts';
import { programVersion } from '../version.ts';
import { ownQueries } from './own-queries.ts';
import { whatIsGiven } from './spark/what-is-given.ts';

/** Gives a hash of all that a model is made of, in a schema that has nothing but what is given: that and the archive, queries of the user's own, the program. */
export async function allGiven(
  database: Database,
  { config, userQueries }: { config: Config; userQueries?: string | undefined },
): Promise<string> {
  const own = ownQueries(userQueries).map(({ path, sql }) => [path, sql]);
  return createHash('sha256')
    .update(await whatIsGiven(database, config.timezone))
    .update(JSON.stringify([programVersion(), own]))
    .digest('hex');
}

/** Remembers what the tables of a schema were made of. */
export async function rememberGiven(database: Database, schema: string, given: string) {
  await database.run(`
    create schema if not exists assembled;
    create or replace table assembled.made_of as
    select ${literal(schema)} as schema_name, ${literal(given)} as given`);
}

/** Gives what the tables of a schema were made of; undefined where that is not remembered. */
export async function givenOf(database: Database, schema: string): Promise<string | undefined> {
  if (!(await hasTable(database, 'assembled', 'made_of'))) return undefined;
  const found = await database.read(
    'select given from assembled.made_of where schema_name = $schema',
    { schema },
  );
  return found.numRows() > 0 ? String(found.get('given', 0)) : undefined;
}
