import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';

/** Gives a folder that the first test to ask for it fills, for all test files of the run: it is there to be read. */
export async function prepared(
  name: string,
  make: (folder: string) => void | Promise<void>,
): Promise<string> {
  const folder = join(inject('prepared'), name);
  const [done, failed] = [`${folder}.done`, `${folder}.failed`];
  if (isFirst(`${folder}.begun`)) {
    mkdirSync(folder);
    try {
      await make(folder);
    } catch (error) {
      writeFileSync(failed, '');
      throw error;
    }
    writeFileSync(done, '');
  }
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error(`${name} could not be prepared by another test`);
    await wait(20);
  }
  return folder;
}

/** Two workers may ask at once: only one of them makes a folder. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
