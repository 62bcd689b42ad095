import { resolve } from 'node:path';
import { hasTable } from '../config/project.ts';
import type { Database } from '../database/database.ts';
import { literal } from '../database/queries.ts';
import { createSchema, EarlierVersion } from '../database/schema.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { fileAt } from './files/discovery.ts';

/**
 * Makes the tables of the archive where they are not there yet, and gives the files that have to be read again because they are
 * of an earlier version: these make place for those of this one. The list stays in the database until all are read, so that a load that is killed goes on.
 * UserError, and nothing is changed, where some of the files are gone.
 */
export async function filesToReadAgain(database: Database): Promise<string[]> {
  if (await isEarlier(database)) await makePlace(database);
  if (!(await isBeingBroughtUp(database))) return [];
  const files = await database.read('select path from earlier.files order by position');
  return standing(database.path, files.array('path') as string[]);
}

/** Tells whether files of an earlier version still have to be read again. */
async function isBeingBroughtUp(database: Database): Promise<boolean> {
  return hasTable(database, 'earlier', 'files');
}

/** Forgets the list, once all is read. */
export async function forgetEarlier(database: Database): Promise<void> {
  await database.run('drop schema if exists earlier cascade');
}

/** Tells whether the tables of the database are of an earlier version. */
async function isEarlier(database: Database): Promise<boolean> {
  try {
    await createSchema(database);
    return false;
  } catch (error) {
    if (error instanceof EarlierVersion) return true;
    throw error;
  }
}

async function makePlace(database: Database): Promise<void> {
  const files = await database.read('select * from imports.files order by file_id');
  const named = files.objects() as { absolute_path?: string; path: string }[];
  // As it was given, where that still means the same.
  const paths = named.map(({ absolute_path: place, path }) =>
    place === undefined || place === resolve(path) ? path : place,
  );
  const places = standing(database.path, paths);
  const rows = places.map((path, position) => `(${position}, ${literal(path)})`);
  await database.transaction(async () => {
    await database.run(
      'create schema earlier; create table earlier.files (position integer, path varchar)',
    );
    if (rows.length > 0) await database.run(`insert into earlier.files values ${rows.join(', ')}`);
    await database.run('drop schema imports cascade');
  });
  await createSchema(database);
}

/** Gives each file once; of a member of an archive, or a sheet of a workbook, the file that holds it. */
function standing(database: string, paths: string[]): string[] {
  const found = paths.map((path) => ({ path, file: fileAt(path) }));
  const gone = found.filter(({ file }) => file === null).map(({ path }) => path);
  if (gone.length > 0) throw filesGone(database, gone, paths.length);
  return [...new Set(found.flatMap(({ file }) => file ?? []))];
}

const MOST_TOLD = 10;

function filesGone(database: string, gone: string[], count: number): UserError {
  const more =
    gone.length > MOST_TOLD
      ? [`  ${inWords('and {count} more', { count: String(gone.length - MOST_TOLD) })}`]
      : [];
  return new UserError(
    [
      inWords(
        'The database {database} was made by an earlier version of regulars, and its files have to be read again. {gone} of {count} are no longer where they stood:',
        { database, gone: String(gone.length), count: String(count) },
      ),
      ...gone.slice(0, MOST_TOLD).map((path) => `  ${path}`),
      ...more,
      inWords(
        'Put them back, or name another database with --database and load the exports there.',
      ),
    ].join('\n'),
  );
}
