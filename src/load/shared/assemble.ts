import { join, resolve } from 'node:path';
import type { Database } from '../../database/database.ts';
import { literal, quoted } from '../../database/names.ts';
import { isInPlace, PLACES, partitionedTables } from '../../database/partitioned-rows.ts';
import { type PartitionedTable, rowsInPlace, viewInPlace } from '../../database/rows-in-place.ts';
import { createSchema, writeSchema } from '../../database/schema.ts';
import { settle } from '../../database/settle.ts';
import { inWords } from '../../locales/spoken.ts';
import type { Progress } from '../../progress.ts';
import { requireAssembled } from './assembled.ts';
import { onWholeFiles } from './damaged-partitions.ts';
import { listPartitions, openArchive, type SharedArchive, tablesOfFiles } from './partitions.ts';
import { takeUnused } from './unused.ts';
import { lacksRows, requireWhole } from './whole-partitions.ts';

/** Whether the rows stay in the partitions, and are read there; default: as it is. */
export type AssembleOptions = { progress: Progress; inPlace?: boolean };

/**
 * Makes the archive of the database that of a folder which loaders have filled: as if it had loaded the same files, in the order of
 * their paths. Nothing is done where it is that already. UserError where the database holds what others loaded into it.
 */
export async function assemble(
  database: Database,
  folder: string,
  { progress, inPlace }: AssembleOptions,
): Promise<void> {
  const archive = openArchive(folder, { mayMake: false });
  await createSchema(database);
  await requireAssembled(database, folder);
  await listPartitions(database, archive);
  const isBefore = await isInPlace(database);
  const isAsked = inPlace ?? isBefore;
  if (isBefore === isAsked && (await isSame(database))) return knowUnused(database, archive);
  progress.step(
    isAsked
      ? inWords('look what stands in the archive {folder}', { folder })
      : inWords('bring the archive {folder} into the database', { folder }),
  );
  const bring = async () => {
    await numberAnew(database);
    await makeEmpty(database);
    await database.run(`
      insert into imports.files by name select * exclude (partition, local_id) from whole_files order by file_id;
      create schema if not exists assembled;
      create or replace table assembled.archive as select ${literal(resolve(folder))} as folder;
      create or replace table assembled.files as select file_id, partition, local_id from whole_files;
      create or replace table assembled.places as ${PLACES}`);
    await requireWhole(database, archive);
    for (const table of await partitionedTables(database)) {
      progress.detail(table.table);
      const paths = await pathsOf(database, archive, table.table);
      if (isAsked)
        await database.run(`drop table imports.${table.table}; ${viewInPlace(table, paths)}`);
      else if ((await takeRows(database, table, paths)) !== table.rowCount)
        throw lacksRows(archive, `${table.table}.parquet`);
    }
    await writeSchema(database);
  };
  await onWholeFiles(database, archive, () => database.transaction(bring));
  await knowUnused(database, archive);
  await settle(database);
}

async function knowUnused(database: Database, archive: SharedArchive): Promise<void> {
  await database.transaction(async () => {
    await database.run('delete from imports.unused_files');
    await takeUnused(database, archive);
  });
}

/** By numbers that no file had before it is known that more was loaded than the model knows. */
async function numberAnew(database: Database): Promise<void> {
  await database.run(`
    update whole_files set file_id = file_id + (
      select min(id) - 1
      from (select nextval('imports.file_ids') as id from range((select greatest(1, count(*)) from whole_files))))`);
}

async function isSame(database: Database): Promise<boolean> {
  const isAssembled = await database.read(
    "select 1 from duckdb_tables() where schema_name = 'assembled' and table_name = 'files'",
  );
  if (isAssembled.numRows() === 0) return false;
  const places = (table: string) => `select partition, local_id from ${table}`;
  const others = await database.read(`
    (${places('whole_files')} except ${places('assembled.files')})
    union all (${places('assembled.files')} except ${places('whole_files')}) limit 1`);
  return others.numRows() === 0;
}

/** What is read in place becomes tables again. */
async function makeEmpty(database: Database): Promise<void> {
  const views = await database.read(
    "select view_name from duckdb_views() where database_name = current_database() and schema_name = 'imports'",
  );
  for (const name of views.array('view_name') as string[])
    await database.run(`drop view imports.${quoted(name)}`);
  await writeSchema(database);
  for (const table of [...(await tablesOfFiles(database)), 'files'])
    await database.run(`delete from imports.${quoted(table)}`);
}

/** The files that hold the rows of a table, in the order of these. */
async function pathsOf(
  database: Database,
  archive: SharedArchive,
  table: string,
): Promise<string[]> {
  const found = await database.read(
    'select partition from assembled.places where table_name = $table group by partition order by min(file_id)',
    { table },
  );
  const partitions = found.array('partition') as string[];
  return partitions.map((partition) => join(archive.partitions, partition, `${table}.parquet`));
}

/** Rows come in the order of their numbers; gives how many. */
async function takeRows(
  database: Database,
  table: PartitionedTable,
  paths: string[],
): Promise<number> {
  return database.run(`
    insert into imports.${quoted(table.table)} by name
    select rows.* exclude (rowid) from (${rowsInPlace(table, paths)}) as rows
    order by rows.rowid`);
}
