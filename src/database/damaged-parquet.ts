import { existsSync } from 'node:fs';
import { messageOf } from '../errors.ts';
import type { Database } from './database.ts';
import { fileList } from './names.ts';

/** A file of ours that cannot be read, and what the database says of it. */
export type DamagedFile = { path: string; fault: string };

/** Gives the first of Parquet files that are there whose end, which says what rows they have, cannot be read; undefined where all can. */
export async function damagedEnd(
  database: Database,
  paths: string[],
): Promise<DamagedFile | undefined> {
  const read = (some: string[]) =>
    database.read(`select file_name from parquet_file_metadata(${fileList(some)})`);
  if (paths.length === 0 || (await faultOf(read(paths))) === undefined) return undefined;
  return firstFault(paths, (path) => read([path]));
}

/** Gives the first of Parquet files of which some row cannot be read; undefined where all can. */
export async function damagedRows(
  database: Database,
  paths: string[],
): Promise<DamagedFile | undefined> {
  return firstFault(paths, (path) =>
    database.read(`select max(hash(rows)) from read_parquet(${fileList([path])}) as rows`),
  );
}

async function firstFault(
  paths: string[],
  read: (path: string) => Promise<unknown>,
): Promise<DamagedFile | undefined> {
  for (const path of paths) {
    const fault = await faultOf(read(path));
    // Another program may have taken it away just now.
    if (fault !== undefined && existsSync(path)) return { path, fault };
  }
  return undefined;
}

async function faultOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return messageOf(error).split('\n')[0];
  }
}
