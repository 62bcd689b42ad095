import { messageOf, UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import type { Database } from './database.ts';
import { isOwn, type Query } from './query.ts';

const MINUTE_MS = 60_000;
let mostMilliseconds = Number.POSITIVE_INFINITY;

/** Lets each query of the user's own take so long and no longer. */
export function setOwnTime(milliseconds: number): void {
  mostMilliseconds = milliseconds;
}

const LOOK_MILLISECONDS = 50;

/** Runs what a query does; one that is none of the program's within the time that such a query may take. */
export async function inOwnTime<Result>(
  database: Database,
  query: Pick<Query, 'path'>,
  work: () => Promise<Result>,
): Promise<Result> {
  return isOwn(query) ? inTime(database, query.path, work) : work();
}

/**
 * Runs what a query of somebody's does. UserError, with its name, where it takes more time than such a query may, or more
 * memory than DuckDB has: it is somebody's, and no fault of the machine.
 */
export async function inTime<Result>(
  database: Database,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const until = performance.now() + mostMilliseconds;
  const isOver = () => performance.now() > until;
  // An interruption ends one statement, and the work may go on to the next.
  const watch = setInterval(() => isOver() && database.interrupt(), LOOK_MILLISECONDS);
  try {
    return await work();
  } catch (error) {
    // Whoever asked knows the better name.
    const reason = error instanceof Excess ? error.reason : excessOf(messageOf(error), isOver());
    throw reason === undefined ? error : new Excess(name, reason);
  } finally {
    clearInterval(watch);
  }
}

/** Gives a database in which anybody may have put views: each of its statements takes the time of such a query. */
export function inTimeAlways(database: Database): Database {
  const within = <Result>(work: () => Promise<Result>) => inTime(database, database.path, work);
  return {
    ...database,
    run: (sql, parameters) => within(() => database.run(sql, parameters)),
    read: (sql, parameters) => within(() => database.read(sql, parameters)),
  };
}

class Excess extends UserError {
  readonly reason: string;
  constructor(name: string, reason: string) {
    super(`${name}: ${reason}`);
    this.reason = reason;
  }
}

function excessOf(message: string, isOver: boolean): string | undefined {
  if (isOver && /\bINTERRUPT Error\b/.test(message))
    return inWords(
      'it takes longer than {time}, and was ended. Ask for less, or allow more with --query-time 1h.',
      { time: toldTime(mostMilliseconds) },
    );
  return /\bOut of Memory Error: (?!Allocation failure)/.test(message)
    ? inWords(
        'it needs more memory than the database may use. Ask for less, or allow more with --memory-limit 8GB.',
      )
    : undefined;
}

function toldTime(milliseconds: number): string {
  return milliseconds < MINUTE_MS ? `${milliseconds / 1000} s` : `${milliseconds / MINUTE_MS} min`;
}
