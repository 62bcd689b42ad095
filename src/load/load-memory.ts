import type { Database } from '../database/database.ts';
import { literal } from '../database/queries.ts';

/** Tables stream through so much, whatever their size; what must be held whole goes to the disk beyond it. */
const MOST_BYTES = 200_000_000;
/** Each thread has buffers of its own, which together must find room. */
const MOST_THREADS = 2;

type Allowed = { memory: string; bytes: number; threads: number };

/**
 * Runs a load in so little memory that the whole process stays below 500 MB. What was allowed before is
 * allowed again after it.
 */
export async function inLittleMemory<Result>(
  database: Database,
  work: () => Promise<Result>,
): Promise<Result> {
  // A database that stands nowhere else needs the memory for what it holds.
  if (database.path === ':memory:') return work();
  const before = await allowed(database);
  const bytes = Math.min(before.bytes, MOST_BYTES);
  await allow(database, `${bytes}B`, Math.min(before.threads, MOST_THREADS));
  try {
    return await work();
  } finally {
    await allow(database, before.memory, before.threads);
  }
}

async function allowed(database: Database): Promise<Allowed> {
  const found = await database.read(`
    select current_setting('memory_limit') as memory, current_setting('threads') as threads,
      parse_formatted_bytes(current_setting('memory_limit')) as bytes`);
  return found.object(0) as Allowed;
}

async function allow(database: Database, memory: string, threads: number): Promise<void> {
  await database.run(`set memory_limit = ${literal(memory)}; set threads = ${threads}`);
}

/** Several threads that insert the rows of one table hold far more of it than one, and are little faster. */
export async function onOneThread<Result>(
  database: Database,
  work: () => Promise<Result>,
): Promise<Result> {
  const { threads } = await allowed(database);
  await database.run('set threads = 1');
  try {
    return await work();
  } finally {
    await database.run(`set threads = ${threads}`);
  }
}
