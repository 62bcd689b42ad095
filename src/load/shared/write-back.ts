import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../database/database.ts';
import { fileList, literal, quoted } from '../../database/names.ts';
import { archiveOf } from '../../database/partitioned-rows.ts';
import { silent } from '../../progress.ts';
import { assemble } from './assemble.ts';
import { joinLoaders } from './claims.ts';
import {
  listPartitions,
  openArchive,
  type Place,
  publish,
  removePartition,
  type SharedArchive,
  tablesOfFiles,
} from './partitions.ts';
import { dropFiles } from './rewrite.ts';
import { placesOfUnused, shareUnused } from './unused.ts';

/** Brings a database of an archive to what stands there, before something is taken out of both; default: its rows stay where they are. */
export async function asInArchive(
  database: Database,
  options: { inPlace?: boolean } = {},
): Promise<void> {
  const folder = await archiveOf(database);
  if (folder !== undefined) await assemble(database, folder, { progress: silent, ...options });
}

/** Takes files of a database out of the archive that it was made from. */
export async function dropFromArchive(database: Database, fileIds: number[]): Promise<void> {
  const folder = await archiveOf(database);
  if (folder === undefined) return;
  const archive = openArchive(folder, { mayMake: false });
  const found = await database.read(`
    select partition, local_id as "localId" from assembled.files where file_id in (${fileIds.join(', ')})`);
  const loader = joinLoaders(folder);
  try {
    const places = found.objects() as Place[];
    await dropFiles(database, archive, { places, loader: loader.id });
  } finally {
    loader.leave();
  }
}

/** Writes the partitions anew of which a database, made from them, holds other rows by now. The old ones are removed. */
export async function writeBack(database: Database): Promise<void> {
  const folder = await archiveOf(database);
  if (folder === undefined) return;
  const archive = openArchive(folder, { mayMake: false });
  const loader = joinLoaders(folder);
  try {
    await listPartitions(database, archive);
    for (const partition of await changedPartitions(database, archive)) {
      const files = await database.read(
        `select file_id, local_id from assembled.files where partition = ${literal(partition)} order by file_id`,
      );
      const rows = files.objects() as { file_id: number; local_id: number }[];
      const fileIds = rows.map(({ file_id }) => file_id);
      const replaces = rows.map(({ local_id: localId }) => ({ partition, localId }));
      await publish(database, archive, { fileIds, replaces, loader: loader.id });
      removePartition(archive, partition, loader.id);
    }
    const paths = await placesOfUnused(database, archive);
    await shareUnused(database, archive, { paths, loader: loader.id });
  } finally {
    loader.leave();
  }
}

async function changedPartitions(database: Database, archive: SharedArchive): Promise<string[]> {
  const changed = new Set<string>();
  for (const table of await tablesOfFiles(database)) {
    const sums = await database.read(await comparison(database, archive, table));
    for (const name of sums.array('partition') as string[]) changed.add(name);
  }
  return [...changed];
}

/** The select of the partitions whose rows of a table are others than those of the database: in number, or by the sum of their hashes. */
async function comparison(
  database: Database,
  archive: SharedArchive,
  table: string,
): Promise<string> {
  const described = await database.read(`describe imports.${quoted(table)}`);
  const columns = (described.array('column_name') as string[]).filter((name) => name !== 'file_id');
  const hash = `sum(hash(${columns.map((name) => `rows.${quoted(name)}`).join(', ')})::hugeint)`;
  const paths = readdirSync(archive.partitions)
    .map((partition) => join(archive.partitions, partition, `${table}.parquet`))
    .filter((path) => existsSync(path));
  const there =
    paths.length === 0
      ? `(select *, '' as partition from imports.${quoted(table)} where false)`
      : `read_parquet(${fileList(paths)})`;
  return `
    with there as (
        select files.file_id, rows.partition, count(*) as row_count, ${hash} as hashes
        from ${there} as rows inner join assembled.files as files
          on files.partition = rows.partition and files.local_id = rows.file_id
        group by all),
      here as (
        select files.file_id, files.partition, count(*) as row_count, ${hash} as hashes
        from imports.${quoted(table)} as rows inner join assembled.files as files using (file_id)
        group by all)
    select distinct coalesce(there.partition, here.partition) as partition
    from there full join here using (file_id, partition)
    where there.row_count is distinct from here.row_count or there.hashes is distinct from here.hashes`;
}
