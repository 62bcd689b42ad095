import type { Database } from '../database/database.ts';
import { withSettings } from '../database/with-settings.ts';

/** Tables stream through so much, whatever their size; what must be held whole goes to the disk beyond it. */
const MOST_BYTES = 200_000_000;
/** Each thread has buffers of its own, which together must find room. */
const MOST_THREADS = 2;

/**
 * Runs a load in so little memory that the whole process stays below 500 MB. What was allowed before is
 * allowed again after it, unless a source of the user's own has the database locked: it is to be opened anew then.
 */
export async function inLittleMemory<Result>(
  database: Database,
  work: () => Promise<Result>,
): Promise<Result> {
  // A database that stands nowhere else needs the memory for what it holds.
  if (database.path === ':memory:') return work();
  const { bytes, threads } = await allowed(database);
  const settings = {
    memory_limit: `${Math.min(bytes, MOST_BYTES)}B`,
    threads: `${Math.min(threads, MOST_THREADS)}`,
  };
  return withSettings(database, settings, work);
}

async function allowed(database: Database): Promise<{ bytes: number; threads: number }> {
  const found = await database.read(`
    select current_setting('threads') as threads,
      parse_formatted_bytes(current_setting('memory_limit')) as bytes`);
  return found.object(0) as { bytes: number; threads: number };
}

/** Several threads that put rows into a table in their order hold far more of it than one, and are no faster. */
export function inOrder<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  return withSettings(database, { threads: '1' }, work);
}
