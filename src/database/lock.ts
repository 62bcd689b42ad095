import type { Database } from './database.ts';
import { literal, pattern } from './names.ts';
import { foldersInPlace } from './partitioned-rows.ts';
import { warehousesOf } from './warehouses.ts';

/** What may still be read and written beside the databases that are open. */
export type Allowed = { files?: string[]; folders?: string[] };

/**
 * Lets statements from here on reach nothing but the databases that are open, the warehouses and partitions of this one, and what is allowed, and lets none of
 * them change that. The first lock holds: there is no way back but to open the database anew.
 */
export async function lock(database: Database, { files = [], folders = [] }: Allowed = {}) {
  if (await isLocked(database)) return;
  const open = [...folders, ...(await warehousesOf(database)), ...(await foldersInPlace(database))];
  await database.run(`
    set allowed_paths = ${listOf(files)};
    set allowed_directories = ${listOf([...open, ...open.map(pattern)])};
    set enable_external_access = false;
    set lock_configuration = true;`);
}

/** True where nothing can be set any more. */
export async function isLocked(database: Database): Promise<boolean> {
  const found = await database.read(`select current_setting('lock_configuration') as is_locked`);
  return found.get('is_locked', 0) === true;
}

function listOf(paths: string[]): string {
  return `[${paths.map(literal).join(', ')}]`;
}
