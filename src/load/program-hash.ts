import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gives the hash of the compiled program that makes rows of exports, and of its libraries, as the build wrote it down; a text of its own where the program runs uncompiled. */
export function programHash(folder = join(import.meta.dirname, '..')): string {
  const path = join(folder, 'load-program.json');
  if (!existsSync(path)) return 'not compiled';
  return (JSON.parse(readFileSync(path, 'utf8')) as { hash: string }).hash;
}
