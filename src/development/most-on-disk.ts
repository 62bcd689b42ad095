import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const EVERY_MS = 1000;

/** Looks once a second how much DuckDB has moved out of memory beside a database, until it is asked for the most bytes it saw. */
export function mostMovedOut(database: string): () => number {
  const folder = `${database}.tmp`;
  let most = 0;
  const look = () => {
    most = Math.max(most, bytesIn(folder));
  };
  const timer = setInterval(look, EVERY_MS).unref();
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** The folder comes and goes while it is read. */
function bytesIn(folder: string): number {
  try {
    return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  } catch {
    return 0;
  }
}
