import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './unfinished.ts';

const NAME = 'regulars-process-';

let root: string | undefined;

/** Gives the folder of this process for what stands on the disk only while it runs: rows of customers, and nobody else's to read. */
export function temporaryRoot(): string {
  if (root === undefined) {
    root = mkdtempSync(join(tmpdir(), `${NAME}${process.pid}-`));
    process.once('exit', removeTemporaryRoot);
  }
  return root;
}

/** Makes an empty folder in that of this process. */
export function temporaryFolder(): string {
  return mkdtempSync(join(temporaryRoot(), 'a-'));
}

/** Takes away all that stands in the folder of this process. */
export function removeTemporaryRoot(): void {
  if (root !== undefined) rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  root = undefined;
}

/** Takes away what processes of ours have left that were killed. */
export function removeLeftTemporary(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(NAME) ? /^\d+(?=-)/.exec(name.slice(NAME.length))?.[0] : undefined;
    if (pid === undefined || isRunning(Number(pid))) continue;
    const path = join(tmpdir(), name);
    if (isOwnFolder(path)) rmSync(path, { recursive: true, force: true });
  }
}

/** Everybody may put something into the folder for temporary files, a link to elsewhere too. */
function isOwnFolder(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === (process.getuid?.() ?? found.uid);
}
