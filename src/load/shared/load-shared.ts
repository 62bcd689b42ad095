import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, openDatabase } from '../../database/database.ts';
import { literal, quoted } from '../../database/names.ts';
import { createSchema } from '../../database/schema.ts';
import { settle } from '../../database/settle.ts';
import { temporaryFolder } from '../../disk/temporary-folder.ts';
import { type ArchivedFile, archivedFiles } from '../archive.ts';
import { type LoadOptions, type LoadSummary, load } from '../load.ts';
import { hashWith } from '../plan.ts';
import type { Sharing } from '../sharing.ts';
import { refuseForgetting } from './assembled.ts';
import { joinLoaders, type Loader, removeLeftBehind } from './claims.ts';
import {
  listPartitions,
  openArchive,
  type Place,
  publish,
  type SharedArchive,
  sweep,
  tablesOfFiles,
} from './partitions.ts';
import { dropFiles } from './rewrite.ts';
import { shareUnused, takeUnused } from './unused.ts';

export type SharedOptions = LoadOptions & {
  /** Milliseconds without a sign of life after which a loader is taken for dead. */
  patience?: number;
};

/**
 * Loads exports into an archive, beside any number of other loaders: each file is read by one of them, and all end when every file is
 * there. What a file brought passes through a database of this process that holds one file at a time.
 */
export async function loadShared(
  folder: string,
  paths: string[],
  { patience, ...options }: SharedOptions,
): Promise<LoadSummary> {
  refuseForgetting(options);
  const archive = openArchive(folder);
  const loader = joinLoaders(folder, patience);
  const database = await openDatabase(join(temporaryFolder(), 'passing.duckdb'));
  try {
    removeLeftBehind(folder, loader);
    await createSchema(database);
    await takeListed(database, archive);
    await takeUnused(database, archive);
    const known = await placesOf(database);
    const sharing = sharingOf(database, archive, { loader, places: known });
    const summary = await load(database, paths, { ...options, sharing });
    const left = new Set((await archivedFiles(database)).map(({ fileId }) => fileId));
    const gone = [...known].filter(([fileId]) => !left.has(fileId)).map(([, place]) => place);
    await dropFiles(database, archive, { places: gone, loader: loader.id });
    await sweep(database, archive, loader.id);
    await shareUnused(database, archive, { paths, loader: loader.id });
    // Who died meanwhile, and whose files this one waited for, is known as gone only now.
    removeLeftBehind(folder, loader);
    return summary;
  } finally {
    database.close();
    loader.leave();
  }
}

/** Where each file stands, by the number that it has in the database. */
type Places = Map<number, Place>;

/** Has the database know the files of the archive, as if it had loaded them. */
async function takeListed(database: Database, archive: SharedArchive): Promise<void> {
  await listPartitions(database, archive);
  await database.run(`
    insert into imports.files by name select * exclude (partition, local_id) from whole_files order by file_id;
    select nextval('imports.file_ids') from range((select count(*) from whole_files))`);
}

async function placesOf(database: Database): Promise<Places> {
  const found = await database.read('select file_id, partition, local_id from whole_files');
  const rows = found.objects() as { file_id: number; partition: string; local_id: number }[];
  return new Map(
    rows.map(({ file_id, partition, local_id }) => [file_id, { partition, localId: local_id }]),
  );
}

type Shared = { loader: Loader; places: Places };

const WAIT_MS = 200;

function sharingOf(
  database: Database,
  archive: SharedArchive,
  { loader, places }: Shared,
): Sharing {
  let known = 0;
  return {
    async claim(batch) {
      const claimed = new Set(batch.filter((file) => loader.claim(keyOf(file))));
      // What is claimed now may have been loaded before by who held the claim.
      await listPartitions(database, archive);
      await takeNew(database);
      const archived = await archivedFiles(database);
      known = Math.max(0, ...archived.map(({ fileId }) => fileId));
      // Of the same content that was there before, a file of this load is only no copy where what stands at that path is another now.
      const since = archived.filter(({ fileId }) => !places.has(fileId));
      const loaded = new Map(since.map((file) => [keyOf(file), file]));
      const done = batch.flatMap((file) => {
        const found = loaded.get(keyOf(file));
        if (found && claimed.delete(file)) loader.release(keyOf(file));
        return found ? [{ file, found }] : [];
      });
      const others = batch.filter((file) => !claimed.has(file) && !loaded.has(keyOf(file)));
      if (claimed.size === 0 && others.length > 0) await sleep(WAIT_MS);
      return { mine: [...claimed], others, done };
    },
    async keep(batch) {
      const files = (await archivedFiles(database)).filter(({ fileId }) => fileId > known);
      const moved = batch.flatMap(({ before }) => places.get(before?.fileId ?? -1) ?? []);
      if (files.length > 0) {
        const replaces = [...(await placesAt(database, files)), ...moved];
        const fileIds = files.map(({ fileId }) => fileId);
        await publish(database, archive, { fileIds, replaces, loader: loader.id });
        await forgetRows(database);
      }
      for (const file of batch) loader.release(keyOf(file));
    },
  };
}

/** A claim is for a content and the rules that read it, wherever it stands. */
function keyOf({ contentHash, rulesHash }: { contentHash: string; rulesHash: string }): string {
  return hashWith(contentHash, rulesHash);
}

/** Has the database know what other loaders have loaded since, in place of what it knew of the same paths. */
async function takeNew(database: Database): Promise<void> {
  await database.run(`
    create or replace temp table taken as
    select * exclude (file_id, partition, local_id)
    from whole_files anti join imports.files using (absolute_path, content_hash, rules_hash);
    delete from imports.files where absolute_path in (select absolute_path from taken);
    insert into imports.files by name select nextval('imports.file_ids') as file_id, * from taken`);
}

/** What the archive has of the paths of files, to be replaced by what these brought. */
async function placesAt(database: Database, files: ArchivedFile[]): Promise<Place[]> {
  const found = await database.read(`
    select partition, local_id as "localId" from partition_files
    where absolute_path in (${files.map(({ absolutePath }) => literal(absolutePath)).join(', ')})`);
  return found.objects() as Place[];
}

/** The next file finds the database empty of rows. */
async function forgetRows(database: Database): Promise<void> {
  for (const table of await tablesOfFiles(database))
    await database.run(`delete from imports.${quoted(table)}`);
  await settle(database);
}
