import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { messageOf } from '../errors.ts';

/** Where a database is written anew before it takes the place of the old one. */
export function unfinishedPath(path: string): string {
  return `${path}.unfinished`;
}

/** Removes what a killed run has left beside a database; nothing while another program still writes it. */
export async function removeUnfinished(path: string): Promise<void> {
  const unfinished = unfinishedPath(path);
  if (!existsSync(unfinished) && !existsSync(`${unfinished}.wal`)) return;
  if (existsSync(unfinished) && (await isInUse(unfinished))) return;
  removeDatabase(unfinished);
}

/** Removes what DuckDB had no memory for in a process that was killed: rows, beside the database. For who has it open for writing. */
export function removeSpilled(path: string): void {
  const folder = `${path}.tmp`;
  if (!existsSync(folder)) return;
  const names = readdirSync(folder).filter((name) => name.startsWith('duckdb_temp_'));
  for (const name of names) rmSync(join(folder, name), { force: true });
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Removes a database with its log. */
export function removeDatabase(path: string): void {
  rmSync(path, { force: true });
  rmSync(`${path}.wal`, { force: true });
}

async function isInUse(path: string): Promise<boolean> {
  try {
    const instance = await DuckDBInstance.create(path);
    instance.closeSync();
    return false;
  } catch (error) {
    return isLockedOut(messageOf(error));
  }
}

/** True for what DuckDB says where another program has the database open; a damaged block is no lock. */
export function isLockedOut(message: string): boolean {
  return /could not set lock|conflicting lock|used by another process/i.test(message);
}
