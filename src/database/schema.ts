import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from './database.ts';
import { QUERIES_FOLDER } from './queries.ts';

/** Makes the canonical tables of `queries/schema.sql` where they are not there yet. */
export async function createSchema(database: Database): Promise<void> {
  await database.run(readFileSync(join(QUERIES_FOLDER, 'schema.sql'), 'utf8'));
}
