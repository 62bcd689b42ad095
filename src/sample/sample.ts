import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { type Database, openDatabase } from '../database/database.ts';
import { createTable, inBuildOrder, literal, queriesOf } from '../database/queries.ts';
import { swapFolder } from '../disk/swap-folder.ts';
import { temporaryFolder } from '../disk/temporary-folder.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { makeFolder } from '../make-folder.ts';
import type { Progress } from '../progress.ts';
import { SAMPLE_CONFIGURATION } from './configuration.ts';
import { exportsOf, type SampleExport, type SampleFormat } from './exports.ts';
import { sampleFunctions } from './functions.ts';
import { writeAsWindows } from './windows-csv.ts';

export type SampleOptions = {
  /** The same seed gives the same bytes. */
  seed: number;
  /** Customers to make, the told stories included; at least 10. */
  customers: number;
  folder: string;
  format: SampleFormat;
  /** As DuckDB writes it; default 2GB. */
  memoryLimit?: string | undefined;
  progress: Progress;
};

const LAST_DAY = '2012-12-05';

/** Writes the exports of a fictional firm into a folder. Gives their paths. UserError for a folder in use. */
export async function sample(options: SampleOptions): Promise<string[]> {
  if (options.customers < 10)
    throw new UserError(inWords('A sample has at least 10 customers: --customers 10.'));
  requireSampleFolder(options.folder);
  const workshop = temporaryFolder();
  try {
    const database = await openDatabase(join(workshop, 'sample.duckdb'), {
      memoryLimit: options.memoryLimit ?? '2GB',
    });
    try {
      await buildTables(database, options);
      const { result: files, folder } = await swapFolder(options.folder, {
        oursIn: () => (path) => OURS.has(path),
        build: (fresh) => writeExports(database, { ...options, folder: fresh }, workshop),
      });
      return files.map((file) => join(folder, file));
    } finally {
      database.close();
    }
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function requireSampleFolder(folder: string): void {
  const configuration = join(folder, CONFIGURATION);
  const isOurs =
    existsSync(configuration) && readFileSync(configuration, 'utf8') === SAMPLE_CONFIGURATION;
  if (!isOurs && existsSync(folder) && readdirSync(folder).length > 0) {
    throw new UserError(
      inWords(
        '{folder} holds files that are not a sample. Name an empty or a new folder with --out.',
        { folder },
      ),
    );
  }
}

const CONFIGURATION = 'regulars.yaml';

/** What an earlier sample of the other format left would be counted twice. */
const OURS = new Set([
  CONFIGURATION,
  ...[...exportsOf('csv'), ...exportsOf('parquet')].map((file) => normalize(file.path)),
]);

async function buildTables(database: Database, options: SampleOptions): Promise<void> {
  await database.run(sampleFunctions(options.seed));
  await database.run(
    'create table settings as select $customers::bigint as customer_count, $day::date as last_on',
    { customers: options.customers, day: LAST_DAY },
  );
  const needless =
    options.format === 'parquet' ? ['mail_texts', 'mailbox_entries', 'orders'] : ['messages'];
  const queries = queriesOf('sample').filter((query) => !needless.includes(query.name));
  for (const query of await inBuildOrder(database, queries)) {
    options.progress.step(inWords('make {name}', { name: query.name }));
    await createTable(database, query);
  }
}

async function writeExports(
  database: Database,
  { folder, format, progress }: SampleOptions,
  workshop: string,
): Promise<string[]> {
  writeFileSync(join(folder, CONFIGURATION), SAMPLE_CONFIGURATION);
  const files = exportsOf(format);
  for (const file of files) {
    const path = join(folder, file.path);
    progress.step(inWords('write {path}', { path: file.path }));
    makeFolder(dirname(path));
    await writeExport(database, file, { path, workshop });
  }
  return [CONFIGURATION, ...files.map((file) => file.path)];
}

async function writeExport(
  database: Database,
  file: SampleExport,
  { path, workshop }: { path: string; workshop: string },
): Promise<void> {
  const target = file.isWindows ? join(workshop, 'export.csv') : path;
  await database.run(`copy (${file.query}) to ${literal(target)} (${file.options})`);
  if (file.isWindows) await writeAsWindows(target, path);
}
