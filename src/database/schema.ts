import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import type { Database } from './database.ts';
import { createStatisticsMacros } from './queries.ts';
import { QUERIES_FOLDER } from './query.ts';

/** Makes the canonical tables of `queries/schema.sql` where they are not there yet, and the macro of their keys. UserError where they are there, but of an earlier version. */
export async function createSchema(database: Database): Promise<void> {
  await createStatisticsMacros(database);
  try {
    const schema = readFileSync(join(QUERIES_FOLDER, 'schema.sql'), 'utf8');
    // Each comment would be written to the disk by itself.
    await database.transaction(() => database.run(schema));
  } catch (cause) {
    // A table that stands already lacks a column of which schema.sql says what it is.
    if (!/does not have a column/.test(messageOf(cause))) throw cause;
    throw earlierVersion(database.path, cause);
  }
}

/** Gives what is said of a database whose tables are not those of this version. */
export function earlierVersion(path: string, cause?: unknown): UserError {
  return new UserError(
    `The database ${path} was made by an earlier version of regulars. Delete it, or name another with --database, and load the exports again.`,
    { cause },
  );
}

/** Gives the schema that unqualified names mean. */
export async function currentSchema(database: Database): Promise<string> {
  return String((await database.read('select current_schema() as name')).get('name', 0));
}
