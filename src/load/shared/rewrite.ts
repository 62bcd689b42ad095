import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../database/database.ts';
import { fileList, literal, quoted } from '../../database/names.ts';
import { createSchema } from '../../database/schema.ts';
import {
  listPartitions,
  type Place,
  publish,
  removePartition,
  type SharedArchive,
  tablesOfFiles,
} from './partitions.ts';

type Dropped = { places: Place[]; loader: string };

/** Takes files out of an archive: a partition that holds others too is written anew without them. */
export async function dropFiles(
  database: Database,
  archive: SharedArchive,
  { places, loader }: Dropped,
): Promise<void> {
  if (places.length === 0) return;
  await listPartitions(database, archive);
  for (const partition of new Set(places.map((place) => place.partition))) {
    const dropped = places.filter((place) => place.partition === partition);
    const found = await database.read(
      `select local_id from whole_files
      where partition = ${literal(partition)} and local_id not in (${dropped.map(({ localId }) => localId).join(', ')})`,
    );
    const kept = found.array('local_id') as number[];
    if (kept.length > 0) await writeKept(archive, { partition, kept, loader });
    removePartition(archive, partition, loader);
  }
}

type Kept = { partition: string; kept: number[]; loader: string };

async function writeKept(archive: SharedArchive, { partition, kept, loader }: Kept): Promise<void> {
  const folder = join(archive.partitions, partition);
  const database = await openDatabase(':memory:');
  try {
    await createSchema(database);
    for (const table of ['files', ...(await tablesOfFiles(database))]) {
      const path = join(folder, `${table}.parquet`);
      if (!existsSync(path)) continue;
      const without = table === 'files' ? 'replaces' : 'partition, file_row';
      await database.run(`
        insert into imports.${quoted(table)} by name
        select * exclude (${without}) from read_parquet(${fileList([path])}) where file_id in (${kept.join(', ')})`);
    }
    const replaces = kept.map((localId) => ({ partition, localId }));
    await publish(database, archive, { fileIds: kept, replaces, loader });
  } finally {
    database.close();
  }
}
