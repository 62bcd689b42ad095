import type { Database } from '../database/database.ts';
import { isInPlace } from '../database/partitioned-rows.ts';
import { withSettings } from '../database/with-settings.ts';

/** DuckDB reads a table in parts of so many rows, each by one thread. */
const ROWS_OF_A_PART = 122_880;

/**
 * Runs `work` on one thread where no table of the archive is longer than what one thread reads anyway, unless `threads` says how many:
 * others would find nothing to do, and look for it all the time. Rows that stay in the partitions of an archive are many.
 */
export async function onThreadsNeeded<Result>(
  database: Database,
  { threads }: { threads?: number | undefined },
  work: () => Promise<Result>,
): Promise<Result> {
  const count = threads ?? ((await isSmall(database)) ? 1 : undefined);
  return count === undefined ? work() : withSettings(database, { threads: `${count}` }, work);
}

async function isSmall(database: Database): Promise<boolean> {
  if (await isInPlace(database)) return false;
  const longest = await database.read(
    `select max(estimated_size)::double as row_count from duckdb_tables()
     where database_name = current_database() and schema_name = 'imports'`,
  );
  return Number(longest.get('row_count', 0)) <= ROWS_OF_A_PART;
}
