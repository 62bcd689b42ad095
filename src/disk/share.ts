import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives a file, or a folder with all that is in it, the rights that a mode of octal digits says of files, `0640`; a folder may be entered by
 * who may read. Links stay as they are.
 */
export function share(path: string, mode: string): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  const isFolder = stat.isDirectory();
  if (isFolder) for (const name of readdirSync(path)) share(join(path, name), mode);
  chmodSync(path, isFolder ? folderRights(mode) : Number.parseInt(mode, 8));
}

/** Gives the rights of a folder whose files have a mode: who may read them may enter it. */
export function folderRights(mode: string): number {
  const rights = Number.parseInt(mode, 8);
  return rights | ((rights & 0o444) >> 2);
}
