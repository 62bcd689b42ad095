import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config/config.ts';
import { parseConfig } from '../config/read-config.ts';
import { openDatabase } from '../database/database.ts';
import { load } from '../load/load.ts';
import { model } from '../model/model.ts';
import { silent } from '../progress.ts';
import { read, type Tables } from '../read/read.ts';

const SAMPLES = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'data', 'samples');

export type Sample = {
  config: Config;
  tables: Tables;
  /** What must not stand in a report: names and addresses of the sample company's staff. */
  staff: string[];
};

/** Gives the tables of the sample company's report for a day, from all of its exports or from some files only. */
export async function sampleTables(asOf: string, files: string[] = ['']): Promise<Sample> {
  const path = join(SAMPLES, 'regulars.yaml');
  const config = parseConfig(readFileSync(path, 'utf8'), path);
  const paths = files.map((file) => join(SAMPLES, file));
  const database = await openDatabase(':memory:', { threads: 1 });
  try {
    await load(database, paths, { config, progress: silent });
    await model(database, { config, asOf, progress: silent });
    const people = await database.read('select unnest([name, email]) as text from people');
    return { config, tables: await read(database), staff: people.array('text') as string[] };
  } finally {
    database.close();
  }
}
