import { copyFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { removeUnfinishedBeside, unfinishedBeside } from '../disk/unfinished.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { openDatabase } from './database.ts';
import { isDatabaseFile } from './database-file.ts';
import { settle } from './settle.ts';
import { removeDatabase } from './unfinished.ts';

/** Copies a database to a file that readers may keep open during a run: the copy is whole before it takes the place of an earlier one. UserError for a file that is none. */
export async function snapshot(path: string, target: string): Promise<void> {
  requireFree(path, target);
  removeUnfinishedBeside(target);
  const unfinished = unfinishedBeside(target);
  try {
    await copyDatabase(path, unfinished);
    const copy = await openDatabase(unfinished);
    try {
      await settle(copy);
    } finally {
      copy.close();
    }
    renameSync(unfinished, target);
  } catch (error) {
    removeDatabase(unfinished);
    throw error;
  }
}

/** Nobody writes a database while it is open here for reading. */
async function copyDatabase(path: string, target: string): Promise<void> {
  const database = await openDatabase(path, { readOnly: true });
  try {
    copyFileSync(path, target);
    if (existsSync(`${path}.wal`)) copyFileSync(`${path}.wal`, `${target}.wal`);
  } finally {
    database.close();
  }
}

function requireFree(path: string, target: string): void {
  const there = statSync(target, { throwIfNoEntry: false });
  if (there === undefined) return;
  if (resolve(path) === resolve(target))
    throw new UserError(
      inWords('{target} is the database itself. Name another file for its copy.', { target }),
    );
  if (there.isDirectory())
    throw new UserError(inWords('{target} is a folder. Name a file.', { target }));
  if (!isDatabaseFile(target))
    throw new UserError(
      inWords('{target} is there, and is no database. Name another file.', { target }),
    );
  if (existsSync(`${target}.wal`)) {
    throw new UserError(
      inWords(
        '{target} is open for writing in another program. Close it there, or name another file.',
        { target },
      ),
    );
  }
}
