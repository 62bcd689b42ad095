import type { Database } from '../database/database.ts';
import { createRows } from '../database/queries.ts';
import { programQuery } from '../database/query.ts';

/** Makes a table of `queries/given` from rows, whose columns and types its query names. */
export async function writeGivenTable(
  database: Database,
  name: string,
  rows: object[],
): Promise<void> {
  const parameters = { rows: JSON.stringify(rows) };
  await createRows(database, programQuery(`given/${name}`), { parameters });
}
