import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configSchema } from '../../config/config.ts';
import { findConfig } from '../../config/read-config.ts';
import { type Database, openDatabase } from '../../database/database.ts';
import { partitionedTables, partitionsFolder } from '../../database/partitioned-rows.ts';
import { numberedRows } from '../../database/rows-in-place.ts';
import {
  compiledModule,
  regularsHere,
  SAMPLES,
  startRegulars,
} from '../../development/command-line.ts';
import { model } from '../../model/model.ts';
import { silent } from '../../progress.ts';
import { type LoadOptions, load } from '../load.ts';
import { assemble } from './assemble.ts';
import { loadShared } from './load-shared.ts';

const OPTIONS: LoadOptions = { config: configSchema.parse({}), progress: silent };
let folder: string;
let archive: string;
let exports: string;
const opened: Database[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-archive-'));
  archive = join(folder, 'archive');
  exports = join(folder, 'exports');
  mkdirSync(exports);
});
afterEach(() => {
  for (const database of opened.splice(0)) database.close();
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string): void {
  writeFileSync(join(exports, name), content);
}

async function emptyDatabase(): Promise<Database> {
  const database = await openDatabase(':memory:');
  opened.push(database);
  return database;
}

/** The rows of each table in their order, as text, with the path of their file in place of its number; sums of fractions to 12 digits. */
async function rowsOf(
  database: Database,
  schema: string,
  order = '',
): Promise<Record<string, string[]>> {
  const tables = await database.read(
    `select table_name from duckdb_tables() where schema_name = '${schema}' order by table_name`,
  );
  const files = await database.read('select file_id, path from imports.files');
  const paths = new Map(files.objects().map((file) => Object.values(file) as [number, string]));
  const all: Record<string, string[]> = {};
  for (const name of tables.array('table_name') as string[]) {
    const rows = await database.read(
      `select to_json(t)::varchar as row from ${schema}."${name}" as t ${order}`,
    );
    const named = (rows.array('row') as string[]).map((row) =>
      row
        .replace(/"file_id":(\d+)/, (_, id) => `"file":"${paths.get(Number(id))}"`)
        .replace(/\d+\.\d{12,}(e-\d+)?/g, (fraction) => Number(fraction).toPrecision(12)),
    );
    all[name] = order.endsWith('all') ? named.toSorted() : named;
  }
  return all;
}

/** Loads the exports into a database, and what the archive holds into another; both have the same rows. */
async function requireSame(
  paths = [exports],
  options = OPTIONS,
  order = 'order by all',
): Promise<[Database, Database]> {
  const [plain, assembled] = [await emptyDatabase(), await emptyDatabase()];
  await load(plain, paths, options);
  await assemble(assembled, archive, { progress: silent });
  expect(await rowsOf(assembled, 'imports', order)).toEqual(await rowsOf(plain, 'imports', order));
  await requireSameInPartitions(assembled);
  return [plain, assembled];
}

/** What engines read in the partitions has the rows of the database by the same numbers, be it more of them than count. */
async function requireSameInPartitions(database: Database): Promise<void> {
  const inPlace = await emptyDatabase();
  await assemble(inPlace, archive, { progress: silent, inPlace: true });
  const tables = await partitionedTables(database);
  for (const table of tables) {
    const brought = `read_parquet('${partitionsFolder(archive)}/*/${table.table}.parquet')`;
    const select = numberedRows(table, { brought, places: 'assembled.places' });
    const numbered = `select rowid, * from imports.${table.table}`;
    const here = await rowsByNumber(database, numbered);
    expect(here).toHaveLength(table.rowCount);
    expect(await rowsByNumber(database, select)).toEqual(here);
    expect(await rowsByNumber(inPlace, `from imports.${table.table}`)).toEqual(here);
  }
  const filled = await database.read(
    "select 1 from duckdb_tables() where schema_name = 'imports' and estimated_size > 0 and not contains(table_name, 'files')",
  );
  expect(tables).toHaveLength(filled.numRows());
}

async function rowsByNumber(database: Database, select: string): Promise<string[]> {
  const rows = await database.read(
    `select to_json(t)::varchar as row from (${select}) as t order by rowid`,
  );
  return rows.array('row') as string[];
}

/** Longer than a loader takes to start, so that nobody is known as dead at its beginning. */
const PATIENCE = 3000;

/** Two loaders side by side. */
function loadTwice(loader = loadShared) {
  const options = { ...OPTIONS, patience: PATIENCE };
  return Promise.all([1, 2].map(() => loader(archive, [exports], options)));
}

/** What loaders have while they work. */
function leftBehind(): string[] {
  return ['claims', 'loaders', 'unfinished'].flatMap((room) =>
    readdirSync(join(archive, room)).map((name) => `${room}/${name}`),
  );
}

const ORDERS = 'order_id,customer_id,ordered_at,value\n';

function mail(id: number, text = 'a'): string {
  return `From: a@b.example\nTo: c@d.example\nDate: Thu, 1 Nov 2012 10:00:00 +0000\nSubject: ${text}\nMessage-ID: <${id}@b.example>\n\n${text}\n`;
}

test('what three loaders bring side by side is what one database would hold, row for row, and so is the model', async () => {
  const options = { ...OPTIONS, config: findConfig(undefined, [SAMPLES]).config };
  const loaders = [1, 2, 3].map(() => loadShared(archive, [SAMPLES], options));
  const [first, ...others] = (await Promise.all(loaders)).map(({ files }) =>
    files.map(({ path, read, accepted, quarantined }) => [path, read, accepted, quarantined]),
  );
  expect(others).toEqual([first, first]);
  expect(leftBehind()).toEqual([]);
  const databases = await requireSame([SAMPLES], options, 'order by rowid');
  for (const database of databases) await model(database, options);
  const [plain, assembled] = databases;
  const sorted = 'order by all';
  expect(await rowsOf(assembled, 'model_1', sorted)).toEqual(
    await rowsOf(plain, 'model_1', sorted),
  );
});

test('changed files take the place of what they brought, and only they are loaded; rows set aside, files of no use, copies and many small mails are told as by a database', async () => {
  write('orders.csv', `${ORDERS}1,K1,2012-10-01,5\n2,,2012-10-01,5\n`);
  write('again.csv', `${ORDERS}1,K1,2012-10-01,5\n2,,2012-10-01,5\n`);
  write('customers.csv', 'customer_id,name,contact_email\nK1,One,a@one.example\n');
  write('picture.png', 'no table');
  write('table.csv', 'what,ever\n1,2\n');
  for (const id of [1, 2, 3]) write(`${id}.eml`, mail(id));
  await loadTwice();
  await requireSame();
  const before = readdirSync(join(archive, 'files'));

  await loadTwice();
  expect(readdirSync(join(archive, 'files'))).toEqual(before);

  write('orders.csv', `${ORDERS}1,K1,2012-10-01,7\n`);
  write('2.eml', mail(2, 'b'));
  write('table.csv', `${ORDERS}9,K9,2012-10-01,5\n`);
  await loadTwice();
  await requireSame();
  const after = readdirSync(join(archive, 'files'));
  expect(before.filter((name) => !after.includes(name))).toHaveLength(1);

  write('orders.csv', `${ORDERS}1,K1,2012-10-01,5\n2,,2012-10-01,5\n`);
  for (const id of [1, 3]) write(`${id}.eml`, mail(id, 'c'));
  await loadTwice();
  await requireSame();
});

/** What stands where in the end of what stood in b, c and d: kept under an earlier name, under a later one, two that changed places, three that went round. */
const MOVES: Record<string, string>[] = [
  { b: 'new', a: 'one' },
  { b: 'new', e: 'one' },
  { b: 'two', c: 'one' },
  { b: 'three', c: 'one', d: 'two', a: 'new' },
];

test.each([1, 2])(
  'what stood at a path and now stands at another counts, be it that a file took its place: %i loaders',
  async (loaderCount) => {
    const writeAll = (contents: Record<string, string>, group: number) => {
      for (const [name, content] of Object.entries(contents))
        write(
          `${group}${name}.csv`,
          `order_id,customer_id,ordered_at\n${content} ${group},K1,2012-01-01\n`,
        );
    };
    for (const group of MOVES.keys()) writeAll({ b: 'one', c: 'two', d: 'three' }, group);
    await loadShared(archive, [exports], OPTIONS);
    for (const [group, contents] of MOVES.entries()) writeAll(contents, group);
    const loaders = Array.from({ length: loaderCount }, () =>
      loadShared(archive, [exports], OPTIONS),
    );
    await Promise.all(loaders);
    await requireSame();
  },
);

test.each([
  ['rows', 'orders.parquet', (bytes: Buffer) => bytes.fill(1, 8, 40)],
  ['the end', 'orders.parquet', (bytes: Buffer) => bytes.subarray(0, 100)],
  ['all', 'orders.parquet', (bytes: Buffer) => bytes.subarray(0, 0)],
  ['what is said of the files', 'files.parquet', (bytes: Buffer) => bytes.subarray(0, 0)],
])(
  'where %s of a partition cannot be read, that is told with its folder, without which the next load reads the export anew',
  async (_, name, damage) => {
    write('orders.csv', `order_id,customer_id,ordered_at\n${'1,K1,2012-01-01\n'.repeat(500)}`);
    await loadShared(archive, [exports], OPTIONS);
    const [partition = ''] = readdirSync(partitionsFolder(archive));
    const path = join(partitionsFolder(archive), partition, name);
    writeFileSync(path, damage(readFileSync(path)));
    const database = await emptyDatabase();
    await expect(assemble(database, archive, { progress: silent })).rejects.toThrow(
      `${path} is damaged (`,
    );
    rmSync(join(partitionsFolder(archive), partition), { recursive: true });
    await loadShared(archive, [exports], OPTIONS);
    await requireSame();
  },
);

test('a loader that is killed leaves nothing half; another takes over what it had in hand', async () => {
  const mails = Array.from({ length: 20_000 }, (_, id) => `From x\n${mail(id)}\n`);
  write('large.mbox', mails.join(''));
  write('orders.csv', `${ORDERS}1,K1,2012-10-01,5\n`);
  const loader = startRegulars(folder, 'load', 'exports', '--archive', 'archive');
  const claims = join(archive, 'claims');
  while (!existsSync(claims) || readdirSync(claims).length === 0) await wait(5);
  await wait(200);
  loader.kill('SIGKILL');
  await once(loader, 'exit');
  expect(readdirSync(join(archive, 'files'))).toEqual([]);
  expect(readdirSync(claims)).toHaveLength(1);
  // Loaders of another version would have claims of their own.
  const compiled = await compiledModule('load/shared/load-shared.js');
  await loadTwice((compiled as { loadShared: typeof loadShared }).loadShared);
  expect(readdirSync(join(archive, 'files'))).toHaveLength(2);
  const database = await emptyDatabase();
  await assemble(database, archive, { progress: silent });
  const counts = `select (select count(distinct message_id) from imports.messages) as mails,
    (select count(*) from imports.messages) as messages, (select count(*) from imports.orders) as orders`;
  expect((await database.read(counts)).objects()).toEqual([
    { mails: 20_000, messages: 20_000, orders: 1 },
  ]);
  expect(leftBehind()).toEqual([]);
});

test('what is unloaded or erased goes from the archive as from the database; forgetting is refused', async () => {
  write('customers.csv', 'customer_id,name,domain\nK1,One,one.example\nK2,Two,two.example\n');
  write('orders.csv', `${ORDERS}1,K1,2012-10-01,5\n2,K2,2012-10-01,5\n`);
  write('later.csv', `${ORDERS}3,K1,2012-10-02,5\nx,Two,soon,5\n`);
  for (const id of [1, 2, 3])
    write(`${id}.eml`, mail(id).replace('c@d', id === 1 ? 'x@one' : 'y@two'));
  const inFolder = (...words: string[]) => regularsHere(folder, ...words);
  expect(await inFolder('run', 'exports', '--archive', 'archive')).toMatchObject({ exitCode: 0 });
  const path = join(folder, 'regulars.duckdb');
  const holds = async (sql: string) => {
    const database = await emptyDatabase();
    await assemble(database, archive, { progress: silent });
    const fromArchive = await database.read(sql);
    const own = await openDatabase(path, { readOnly: true });
    opened.push(own);
    expect((await own.read(sql)).objects()).toEqual(fromArchive.objects());
    own.close();
    opened.pop();
    return fromArchive.objects();
  };
  const told = await inFolder('unload', 'exports/2.eml');
  expect(told).toMatchObject({ exitCode: 0 });
  const MESSAGES = 'select message_id from imports.messages order by 1';
  expect(await holds(MESSAGES)).toEqual([
    { message_id: '1@b.example' },
    { message_id: '3@b.example' },
  ]);
  expect(await inFolder('erase', 'K2', '--yes')).toMatchObject({ exitCode: 0 });
  expect(await holds('select order_id from imports.orders order by 1')).toEqual([
    { order_id: '1' },
    { order_id: '3' },
  ]);
  expect(await holds('select customer_id from imports.customers')).toEqual([{ customer_id: 'K1' }]);
  expect(await holds('select content from imports.quarantine')).toEqual([{ content: null }]);
  expect(await inFolder('run', '--archive', 'archive')).toMatchObject({ exitCode: 0 });
  expect(await inFolder('forget', '--before', '2012-10-02', '--yes')).toMatchObject({
    exitCode: 1,
  });
});

test('a database that others loaded into is no place for an archive, nor the other way round, nor a folder of other things', async () => {
  write('orders.csv', `${ORDERS}1,K1,2012-10-01,5\n`);
  await loadShared(archive, [exports], OPTIONS);
  const [plain, assembled] = await requireSame();
  await expect(assemble(plain, archive, { progress: silent })).rejects.toThrow(
    'holds files that were loaded',
  );
  archive = join(exports, 'within');
  for (const _ of ['first', 'again']) {
    const { files } = await loadShared(archive, [exports], OPTIONS);
    expect(files.map(({ path }) => path)).toEqual([join(exports, 'orders.csv')]);
  }
  await expect(load(assembled, [exports], OPTIONS)).rejects.toThrow('Load with --archive');
  await expect(loadShared(exports, [exports], OPTIONS)).rejects.toThrow('something else');
  await expect(assemble(plain, join(folder, 'none'), { progress: silent })).rejects.toThrow(
    'no archive',
  );
  const config = configSchema.parse({ forget_before: '2012-01-01' });
  await expect(loadShared(archive, [exports], { ...OPTIONS, config })).rejects.toThrow(
    'forget_before',
  );
  rmSync(join(archive, 'files', readdirSync(join(archive, 'files'))[0] ?? '', 'orders.parquet'));
  await expect(assemble(await emptyDatabase(), archive, { progress: silent })).rejects.toThrow(
    'lacks rows',
  );
});
