import { existsSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { removeUnfinishedBeside, unfinishedBeside } from './unfinished.ts';

/**
 * Writes a file whole or not at all, and gives its path: a rename within a folder is atomic, so that who reads the
 * old file while the program is killed still has all of it. What a link leads to is replaced, not the link.
 */
export function replaceFile(
  path: string,
  content: string | Buffer,
  { mode }: { mode?: number } = {},
): string {
  const target = existsSync(path) ? realpathSync(path) : path;
  removeUnfinishedBeside(target);
  const unfinished = unfinishedBeside(target);
  try {
    writeFileSync(unfinished, content, { flush: true, ...(mode !== undefined && { mode }) });
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  return path;
}
