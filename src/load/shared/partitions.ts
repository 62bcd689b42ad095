import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../database/database.ts';
import { fileList, literal, quoted } from '../../database/names.ts';
import { partitionsFolder } from '../../database/partitioned-rows.ts';
import { UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';
import { makeFolder } from '../../make-folder.ts';
import { archiveFormat } from './archive-format.ts';
import { onWholeFiles } from './damaged-partitions.ts';

/**
 * An archive that several machines fill: a folder of partitions, each a folder with what one file (or many small mails) brought, a
 * Parquet file a table, with each row's partition and its number within its file, and `files.parquet` that says what files these are.
 * A partition is written elsewhere and renamed, so that it is there whole or not at all, and never changed: what is to be otherwise
 * is a new one, which names the files that it replaces.
 */
export type SharedArchive = { folder: string; partitions: string };

const SIGN = 'archive.json';

/** Opens the archive in a folder, or makes one in an empty one. UserError where it is anything else. */
export function openArchive(folder: string, { mayMake = true } = {}): SharedArchive {
  const sign = join(folder, SIGN);
  const partitions = partitionsFolder(folder);
  if (!existsSync(sign)) {
    if (!mayMake)
      throw new UserError(
        inWords(
          "There is no archive at {folder} yet. ''regulars load exports --archive {folder}'' makes one.",
          { folder },
        ),
      );
    makeFolder(folder);
    if (readdirSync(folder).some((name) => !ROOMS.includes(name)))
      throw new UserError(
        inWords('The folder {folder} holds something else than an archive. Name an empty one.', {
          folder,
        }),
      );
    makeFolder(partitions);
    writeFileSync(sign, `${JSON.stringify({ format: archiveFormat() })}\n`);
  }
  const { format } = JSON.parse(readFileSync(sign, 'utf8') || '{}') as { format?: unknown };
  if (format !== undefined && format !== archiveFormat())
    throw new UserError(
      inWords(
        'The archive {folder} was made by another version of regulars. Load all exports into a new one.',
        { folder },
      ),
    );
  return { folder, partitions };
}

/** What several loaders make at once when they find the folder empty. */
const ROOMS = ['files', 'claims', 'loaders', 'unfinished', 'unused'];

/** A file of a partition by the number that it has there. */
export type Place = { partition: string; localId: number };

const PLACES = 'struct(partition varchar, local_id integer)[]';

const COLUMNS = `select files.*, ''::varchar as partition, 0::integer as local_id,
  []::${PLACES} as replaces
  from imports.files as files where false`;

/** Brings the temporary tables `partition_files`, of all that partitions hold, and `whole_files`, of what counts of them, to what stands in the folder. */
export async function listPartitions(database: Database, archive: SharedArchive): Promise<void> {
  await database.run(`create temp table if not exists partition_files as ${COLUMNS}`);
  const known = await database.read('select distinct partition from partition_files');
  const before = new Set(known.array('partition') as string[]);
  const now = existsSync(archive.partitions) ? readdirSync(archive.partitions) : [];
  const gone = [...before].filter((name) => !now.includes(name));
  if (gone.length > 0)
    await database.run(
      `delete from partition_files where partition in (${gone.map(literal).join(', ')})`,
    );
  const fresh = now.filter((name) => !before.has(name));
  await onWholeFiles(database, archive, async () => {
    for (let at = 0; at < fresh.length; at += MOST_READ)
      await addPartitions(database, archive, fresh.slice(at, at + MOST_READ));
  });
  await database.run(`create or replace temp table whole_files as ${WHOLE}`);
}

const MOST_READ = 1000;

async function addPartitions(
  database: Database,
  archive: SharedArchive,
  names: string[],
): Promise<void> {
  const paths = names.map((name) => join(archive.partitions, name, 'files.parquet'));
  // Another loader may just have replaced one.
  const there = paths.filter((path) => existsSync(path));
  if (there.length === 0) return;
  await database.run(`
    insert into partition_files by name
    select * exclude (filename), parse_path(filename)[-2] as partition, file_id as local_id
    from read_parquet(${fileList(there)}, filename = true)`);
}

/** Of a path that two loaders loaded at once one counts. The order is that in which a load finds the files, those of a partition together. */
const WHOLE = `
  select * exclude (replaces, place, first_place) replace (
    row_number() over (order by first_place, partition, place)::integer as file_id)
  from (
    select counting.*, min(place) over (partition by partition) as first_place
    from (
      select *, string_split(replace(absolute_path, '\\', '/'), '/') as place
      from partition_files as files
      where not exists (
        select 1 from (select unnest(replaces) as place from partition_files) as replaced
        where replaced.place.partition = files.partition and replaced.place.local_id = files.local_id)
      qualify row_number() over (partition by absolute_path order by partition) = 1
    ) as counting
  )`;

/** The tables of the archive whose rows are of files. */
export async function tablesOfFiles(database: Database): Promise<string[]> {
  const tables = await database.read(`
    select table_name from duckdb_columns()
    where database_name = current_database() and schema_name = 'imports' and column_name = 'file_id' and table_name <> 'files'
    order by table_name`);
  return tables.array('table_name') as string[];
}

/** A partition to write: the numbers of its files in the database, and the places of those that it replaces. */
export type NewPartition = { fileIds: number[]; replaces: Place[] };

/** Writes what files brought as a partition, which is there at once and whole. */
export async function publish(
  database: Database,
  archive: SharedArchive,
  { fileIds, replaces, loader }: NewPartition & { loader: string },
): Promise<string> {
  const name = randomUUID();
  const folder = join(archive.folder, 'unfinished', loader, name);
  makeFolder(folder);
  const which = `file_id in (${fileIds.join(', ')})`;
  // One file is numbered as it streams.
  const eachFile = fileIds.length === 1 ? '' : 'partition by file_id order by rowid';
  const numbered = `*, ${literal(name)} as partition, row_number() over (${eachFile}) - 1 as file_row`;
  const copy = (select: string, table: string) =>
    database.run(
      `copy (${select}) to ${literal(join(folder, `${table}.parquet`))} (format parquet, compression zstd)`,
    );
  for (const table of await tablesOfFiles(database)) {
    const rows = `from imports.${quoted(table)} where ${which}`;
    const found = await database.read(`select 1 ${rows} limit 1`);
    if (found.numRows() > 0) await copy(`select ${numbered} ${rows}`, table);
  }
  const places = replaces.map(
    ({ partition, localId }) => `{'partition': ${literal(partition)}, 'local_id': ${localId}}`,
  );
  await copy(
    `select *, [${places.join(', ')}]::${PLACES} as replaces from imports.files where ${which} order by file_id`,
    'files',
  );
  renameSync(folder, join(archive.partitions, name));
  return name;
}

/** Removes a partition, which is there whole or not at all to the end. */
export function removePartition(archive: SharedArchive, name: string, loader: string): void {
  const away = join(archive.folder, 'unfinished', loader);
  makeFolder(away);
  try {
    renameSync(join(archive.partitions, name), join(away, name));
  } catch (error) {
    // Another loader has removed it just now.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  rmSync(join(away, name), { recursive: true, force: true });
}

/** Removes partitions of which no file counts any more. */
export async function sweep(
  database: Database,
  archive: SharedArchive,
  loader: string,
): Promise<void> {
  await listPartitions(database, archive);
  const empty = await database.read(
    'select distinct partition from partition_files anti join whole_files using (partition)',
  );
  for (const name of empty.array('partition') as string[]) removePartition(archive, name, loader);
}
