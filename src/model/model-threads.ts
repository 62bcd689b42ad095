import type { Database } from '../database/database.ts';
import { isInPlace } from '../database/partitioned-rows.ts';
import { withSettings } from '../database/with-settings.ts';

/** DuckDB reads a table in parts of so many rows, each by one thread. */
const ROWS_OF_A_PART = 122_880;
/** More would share the memory, and seldom find a table that waits for no other. */
const MOST_CONNECTIONS = 2;

/**
 * Runs `work`, which makes so many tables at once, on the threads that the database has, or on `threads`: each connection is one, and
 * the others help where a table is longer than what one thread reads anyway. Where none is, they would find nothing to do, and look for it all the time.
 */
export async function onThreadsNeeded<Result>(
  database: Database,
  { threads }: { threads?: number | undefined },
  work: (connectionCount: number) => Promise<Result>,
): Promise<Result> {
  const most = threads ?? (await threadsOf(database));
  const connectionCount = Math.min(most, MOST_CONNECTIONS);
  const isLarge = threads !== undefined || !(await isSmall(database));
  const own = isLarge ? most - connectionCount + 1 : 1;
  return withSettings(database, { threads: `${own}` }, () => work(connectionCount));
}

async function threadsOf(database: Database): Promise<number> {
  const found = await database.read(`select current_setting('threads') as threads`);
  return Number(found.get('threads', 0));
}

/** Whether no table of the archive is longer than so many rows, by default what one thread reads; false of one whose rows stay in partitions. */
export async function isSmall(database: Database, rows = ROWS_OF_A_PART): Promise<boolean> {
  if (await isInPlace(database)) return false;
  const longest = await database.read(
    `select max(estimated_size)::double as row_count from duckdb_tables()
     where database_name = current_database() and schema_name = 'imports'`,
  );
  return Number(longest.get('row_count', 0)) <= rows;
}
