import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import type { Database } from './database.ts';
import { literal } from './names.ts';
import type { PartitionedColumn, PartitionedTable } from './rows-in-place.ts';

/** Gives the folder of the archive that a database, default the one that is open, was made from; undefined for one that was loaded by itself. */
export async function archiveOf(database: Database, catalog?: string): Promise<string | undefined> {
  const isAssembled = await database.read(
    `select 1 from duckdb_tables()
     where database_name = ${namedCatalog(catalog)} and schema_name = 'assembled' and table_name = 'archive'`,
  );
  if (isAssembled.numRows() === 0) return undefined;
  const table = `${catalog === undefined ? '' : `${catalog}.`}assembled.archive`;
  return String((await database.read(`from ${table}`)).get('folder', 0));
}

/** True where the rows of exports are read in the partitions of an archive, and stand nowhere else. */
export async function isInPlace(database: Database, catalog?: string): Promise<boolean> {
  const views = await database.read(
    `select 1 from duckdb_views() where database_name = ${namedCatalog(catalog)} and schema_name = 'imports' limit 1`,
  );
  return views.numRows() > 0;
}

function namedCatalog(catalog: string | undefined): string {
  return catalog === undefined ? 'current_database()' : literal(catalog);
}

/** Gives the folder of partitions that a database reads in place, in a list; an empty one where it holds its rows. */
export async function foldersInPlace(database: Database, catalog?: string): Promise<string[]> {
  const archive = await archiveOf(database, catalog);
  return archive !== undefined && (await isInPlace(database, catalog))
    ? [partitionsFolder(archive)]
    : [];
}

/** Where the partitions of an archive stand. */
export function partitionsFolder(archive: string): string {
  return join(archive, 'files');
}

/**
 * The select of where the rows of each table stand: in which partition those of a file are, and the number of its first row. Rows are
 * numbered from 0 in the order of the files, and in a file as they came, which is the rowid of a table that holds them.
 */
export const PLACES = `
  select
    counted.table_name, files.partition, files.local_id, counted.file_id, counted.row_count,
    cast(sum(counted.row_count) over (partition by counted.table_name order by counted.file_id) - counted.row_count as bigint) as first_row
  from (
    select files.table_name, files.file_id, files.accepted_count as row_count from imports.files as files
    union all
    select 'quarantine', files.file_id, files.quarantine_count from imports.files as files
  ) as counted
  inner join assembled.files as files on files.file_id = counted.file_id
  where counted.row_count > 0`;

/** Gives the tables whose rows stand in the partitions of the archive of a database; none where it has no archive. */
export async function partitionedTables(database: Database): Promise<PartitionedTable[]> {
  if ((await archiveOf(database)) === undefined) return [];
  const counted = await database.read(
    `select table_name as "table", cast(sum(row_count) as bigint) as "rowCount" from assembled.places group by all order by all`,
  );
  const columns = await database.read(`
    select table_name as "table", column_name as name, data_type as type from duckdb_columns()
    where database_name = current_database() and schema_name = 'imports' and column_name <> 'rowid'
    order by column_index`);
  const all = columns.objects() as (PartitionedColumn & { table: string })[];
  return (counted.objects() as { table: string; rowCount: number }[]).map((counts) => ({
    ...counts,
    columns: all
      .filter(({ table }) => table === counts.table)
      .map(({ name, type }) => ({ name, type })),
  }));
}

/** UserError where partitions are gone that a database reads: others loaded into the archive, or took out of it, since. */
export async function requirePartitions(database: Database): Promise<void> {
  const archive = await archiveOf(database);
  if (archive === undefined) return;
  const folder = partitionsFolder(archive);
  const there = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const read = await database.read('select distinct partition from assembled.files');
  if ((read.array('partition') as string[]).every((name) => there.has(name))) return;
  throw new UserError(
    inWords(
      "The archive {archive} has changed since {database} was made from it. Bring it up first: ''regulars run --archive {archive}''.",
      { archive, database: database.path },
    ),
  );
}
