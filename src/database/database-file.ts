import { closeSync, openSync, readSync } from 'node:fs';

/** Tells whether a file begins as those of DuckDB do. */
export function isDatabaseFile(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(12);
    return readSync(file, head, 0, 12, 0) === 12 && head.toString('latin1', 8) === 'DUCK';
  } finally {
    closeSync(file);
  }
}
