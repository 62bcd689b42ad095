import type { Database } from '../database/database.ts';
import { createRows } from '../database/queries.ts';
import { programQuery } from '../database/query.ts';

/** Makes a table of `queries/given` or `queries/computed`, `given/topics`, from rows, whose columns and types its query names. */
export async function writeGivenTable(
  database: Database,
  name: string,
  rows: object[],
): Promise<void> {
  const parameters = { rows: JSON.stringify(rows, infinite) };
  await createRows(database, programQuery(name), { parameters });
}

/** JSON has no infinity; DuckDB reads its name. */
function infinite(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
