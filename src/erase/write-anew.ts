import { renameSync } from 'node:fs';
import type { Config } from '../config/config.ts';
import { findProject, type Project } from '../config/project.ts';
import { copyArchive } from '../database/archive-copy.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { lock } from '../database/lock.ts';
import { opened } from '../database/opening.ts';
import { literal, quoted } from '../database/queries.ts';
import { createSchema, requireThisVersion } from '../database/schema.ts';
import { removeDatabase, removeUnfinished, unfinishedPath } from '../database/unfinished.ts';
import { clearWarehouses, warehousesOf } from '../database/warehouses.ts';
import { withoutValues } from '../load/map/left-out.ts';
import { copyAssembled } from '../load/shared/assembled.ts';
import { asInArchive, writeBack } from '../load/shared/write-back.ts';
import { inWords } from '../locales/spoken.ts';
import { model } from '../model/model.ts';
import { modelAsLoaded, periodOf } from '../model/modelled.ts';
import type { Progress } from '../progress.ts';

export type WriteOptions = {
  database: string;
  config?: string | undefined;
  language?: Config['language'] | undefined;
  memoryLimit?: string | undefined;
  progress: Progress;
};

/** What is left out of a database that is written anew; the old one is attached as `archive`. */
export type Leaving = {
  /** Names what goes, before anything is copied. */
  prepare: (database: Database) => Promise<void>;
  /** The select of the rows of a table that stay. */
  rowsOf: (table: string) => string;
  /** What the model is made with, once the rows are copied. */
  projectOf: (database: Database, project: Project) => Promise<Project>;
};

/**
 * Writes the database anew without some of its rows, so that not even its free blocks hold them, models it as it was
 * modelled, and puts it in the place of the old one. A kill on the way leaves the old one whole.
 */
export async function writeAnew(options: WriteOptions, leaving: Leaving): Promise<void> {
  const { database: path, memoryLimit, progress } = options;
  const unfinished = unfinishedPath(path);
  await removeUnfinished(path);
  await bringUp(path, memoryLimit);
  // Whom a row belongs to is known from the model: it has to know what was loaded since.
  await modelAsLoaded(options);
  progress.step(inWords('write the database anew'));
  const database = await openDatabase(unfinished, { memoryLimit });
  let warehouses: string[] = [];
  try {
    await createSchema(database);
    // What a killed run left in its log would be taken for the log of the new one. It stays attached to the end, so
    // that nobody loads what would be lost when the new one takes its place.
    await opened(path, () =>
      database.run(`attach ${literal(path)} as archive; checkpoint archive`),
    );
    // Views of the old one may be somebody else's.
    warehouses = await warehousesOf(database, { catalog: 'archive', path });
    await lock(database, { folders: warehouses });
    const settings = await database.read('select period, as_of_on from archive.main.settings');
    await requireThisVersion(database, path);
    await leaving.prepare(database);
    await copyArchive(database, leaving.rowsOf);
    await copyAssembled(database);
    await database.run(NUMBER_FILES);
    const found = await findProject(database, { ...options, exports: [] });
    const project = await leaving.projectOf(database, found);
    const period = periodOf(settings.object(0) ?? {}, project.config.forget_before);
    await model(database, { ...project, ...period, progress });
  } catch (error) {
    database.close();
    removeDatabase(unfinished);
    throw error;
  }
  database.close();
  await intoArchive(unfinished, memoryLimit);
  renameSync(unfinished, path);
  clearWarehouses(warehouses, undefined);
}

/** What loaders have brought since into the archive of a database goes too. */
async function bringUp(path: string, memoryLimit: string | undefined): Promise<void> {
  const database = await openDatabase(path, { memoryLimit });
  try {
    await asInArchive(database, { inPlace: false });
  } finally {
    database.close();
  }
}

/** The archive is written first: of a removal that is killed between, the old database still knows what is meant. */
async function intoArchive(path: string, memoryLimit: string | undefined): Promise<void> {
  const database = await openDatabase(path, { memoryLimit });
  try {
    await writeBack(database);
  } catch (error) {
    database.close();
    removeDatabase(path);
    throw error;
  }
  database.close();
}

/** Gives the select of the files, remembered as if the rows that tables are written without had never stood in them. */
export function filesWithout(tables: string[]): string {
  return `
  select files.* replace (
    files.read_count - coalesce(removed.row_count, 0) as read_count,
    files.accepted_count - coalesce(removed.row_count, 0) as accepted_count)
  from archive.imports.files as files
  left join (
    select file_id, sum(row_count) as row_count
    from (${tables.map(countsOf).join(' union all ')})
    group by file_id
  ) as removed
    on removed.file_id = files.file_id
`;
}

/** Of files that were not used nobody knows what they name: what they are stays, and what stood in them goes. */
export const UNUSED_FILES = `select * replace (${withoutValues('reasons')} as reasons) from archive.imports.unused_files`;

function countsOf(table: string): string {
  const name = `imports.${quoted(table)}`;
  return `(select file_id, 1 as row_count from archive.${name} union all select file_id, -1 from ${name})`;
}

/** The next file takes a new number. */
const NUMBER_FILES =
  "select nextval('imports.file_ids') from range((select max(file_id) from imports.files))";
