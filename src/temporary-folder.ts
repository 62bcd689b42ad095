import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let root: string | undefined;

/** Gives the folder of this process for what stands on the disk only while it runs: rows of customers, and nobody else's to read. */
export function temporaryRoot(): string {
  if (root === undefined) {
    root = mkdtempSync(join(tmpdir(), `regulars-${process.pid}-`));
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
  if (root !== undefined) rmSync(root, { recursive: true, force: true });
  root = undefined;
}
