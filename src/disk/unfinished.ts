import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const UNFINISHED = '.regulars-unfinished-';

/** Gives where this process writes what is to take the place of a file or folder. */
export function unfinishedBeside(path: string): string {
  return `${path}${UNFINISHED}${process.pid}`;
}

/** Removes what killed processes have left unfinished in a folder; of one file or folder there alone, where its name is given. */
export function removeUnfinished(folder: string, name = ''): void {
  for (const entry of readdirSync(folder)) {
    const at = entry.indexOf(UNFINISHED);
    if (at < 0 || (name && entry.slice(0, at) !== name)) continue;
    if (isRunning(Number(entry.slice(at + UNFINISHED.length)))) continue;
    rmSync(join(folder, entry), { recursive: true, force: true });
  }
}

/** Removes what killed processes have left unfinished beside a file or folder. */
export function removeUnfinishedBeside(path: string): void {
  removeUnfinished(dirname(path), basename(path));
}

/** True while there is a process of that number. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
