import { messageOf, UserError } from '../errors.ts';
import type { Database } from './database.ts';
import { isOwn, type Query } from './query.ts';

const MINUTE_MS = 60_000;
let mostMilliseconds = Number.POSITIVE_INFINITY;

/** Lets each query of the user's own take so long and no longer. */
export function setOwnTime(milliseconds: number): void {
  mostMilliseconds = milliseconds;
}

const LOOK_MILLISECONDS = 50;

/**
 * Runs what a query does. UserError, with its file, where it is none of the program's and takes more time than such a
 * query may, or more memory than DuckDB has: it is somebody's, and no fault of the machine.
 */
export async function inOwnTime<Result>(
  database: Database,
  query: Pick<Query, 'path'>,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!isOwn(query)) return work();
  const until = performance.now() + mostMilliseconds;
  const isOver = () => performance.now() > until;
  // An interruption ends one statement, and the work may go on to the next.
  const watch = setInterval(() => isOver() && database.interrupt(), LOOK_MILLISECONDS);
  try {
    return await work();
  } catch (error) {
    const reason = excessOf(messageOf(error), isOver());
    throw reason === undefined ? error : new UserError(`${query.path}: ${reason}`);
  } finally {
    clearInterval(watch);
  }
}

function excessOf(message: string, isOver: boolean): string | undefined {
  if (isOver && /\bINTERRUPT Error\b/.test(message))
    return `it takes longer than ${toldTime(mostMilliseconds)}, and was ended. Ask for less, or allow more with --query-time 1h.`;
  return /\bOut of Memory Error: (?!Allocation failure)/.test(message)
    ? 'it needs more memory than DuckDB may use. Ask for less, or allow more with --memory-limit 8GB.'
    : undefined;
}

function toldTime(milliseconds: number): string {
  return milliseconds < MINUTE_MS ? `${milliseconds / 1000} s` : `${milliseconds / MINUTE_MS} min`;
}
