import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { parseConfig } from '../config/read-config.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { load } from '../load/load.ts';
import { model } from '../model/model.ts';
import { silent } from '../progress.ts';
import { read, type Tables } from '../read/read.ts';
import { SAMPLES } from './command-line.ts';
import { prepared } from './prepared.ts';
import { sampleRun } from './sample-run.ts';

const CONFIG = join(SAMPLES, 'regulars.yaml');

export type Sample = {
  config: Config;
  tables: Tables;
  /** What must not stand in a report: names and addresses of the sample company's staff. */
  staff: string[];
};

const known = new Map<string, Promise<Sample>>();

/** Gives the tables of the sample company's report for a day, from all of its exports or from some files only. */
export function sampleTables(asOf: string, files: string[] = []): Promise<Sample> {
  const key = [asOf, ...files].join(' ');
  const sample = known.get(key) ?? tablesOf(asOf, files);
  known.set(key, sample);
  return sample;
}

async function tablesOf(asOf: string, files: string[]): Promise<Sample> {
  const config = sampleConfig();
  const database = await (files.length > 0 ? loaded(asOf, files, config) : wholeSample(asOf));
  try {
    const people = await database.read('select unnest([name, email]) as text from people');
    return { config, tables: await read(database), staff: people.array('text') as string[] };
  } finally {
    database.close();
  }
}

/** Opens, for reading, the model of all of the sample's exports for a day, which is made once for all tests. */
export async function wholeSample(asOf: string): Promise<Database> {
  const { folder } = await sampleRun();
  const place = await prepared(`sample-${asOf}`, async (empty) => {
    copyFileSync(join(folder, 'regulars.duckdb'), join(empty, 'regulars.duckdb'));
    const database = await openDatabase(join(empty, 'regulars.duckdb'), { threads: 1 });
    await model(database, { config: sampleConfig(), asOf, progress: silent });
    database.close();
  });
  return openDatabase(join(place, 'regulars.duckdb'), { readOnly: true, threads: 1 });
}

/** Opens the sample's exports as they were loaded, in a folder of its own: there to be changed. */
export async function sampleCopy(): Promise<Database> {
  const { folder } = await sampleRun();
  const copy = join(mkdtempSync(join(tmpdir(), 'regulars-sample-')), 'regulars.duckdb');
  copyFileSync(join(folder, 'regulars.duckdb'), copy);
  return openDatabase(copy, { threads: 1 });
}

/** Gives the sample company's configuration. */
export function sampleConfig(): Config {
  return parseConfig(readFileSync(CONFIG, 'utf8'), CONFIG);
}

async function loaded(asOf: string, files: string[], config: Config): Promise<Database> {
  const paths = files.map((file) => join(SAMPLES, file));
  const database = await openDatabase(':memory:', { threads: 1 });
  await load(database, paths, { config, progress: silent });
  await model(database, { config, asOf, progress: silent });
  return database;
}
