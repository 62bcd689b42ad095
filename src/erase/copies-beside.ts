import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isDatabaseFile } from '../database/database-file.ts';

/** Gives the other databases in the folder of one, such as snapshots of it, in the order of their names: what is removed from it stays in them. */
export function copiesBeside(database: string): string[] {
  const folder = dirname(database);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(folder, entry.name))
    .filter((path) => resolve(path) !== resolve(database) && isDatabase(path))
    .sort();
}

/** What cannot be read is nobody's copy that we know of. */
function isDatabase(path: string): boolean {
  try {
    return isDatabaseFile(path);
  } catch {
    return false;
  }
}
