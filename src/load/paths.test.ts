import { mkdirSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configSchema } from '../config/config.ts';
import { type Fixture, openFixture } from '../development/load-fixture.ts';
import { silent } from '../progress.ts';
import { filesOf } from './files/discovery.ts';
import { load } from './load.ts';
import { unload } from './unload.ts';

const here = process.cwd();
let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => {
  process.chdir(here);
  fixture.close();
});

/** Writes so many orders of a month into a folder. */
function orders(folder: string, month: string, count: number): void {
  mkdirSync(join(fixture.folder, folder), { recursive: true });
  const rows = Array.from({ length: count }, (_, i) => `${month}-${i},K1,${month}-0${i + 1},10`);
  const text = `order_id,customer_id,ordered_at,value\n${rows.join('\n')}\n`;
  writeFileSync(join(fixture.folder, folder, 'orders.csv'), text);
}

async function loaded(folder: string, ...paths: string[]) {
  process.chdir(join(fixture.folder, folder));
  const config = configSchema.parse({});
  return (await load(fixture.database, paths, { config, progress: silent })).files;
}

async function orderCount(): Promise<unknown> {
  return (await fixture.rows('select count(*)::integer as count from imports.orders'))[0];
}

test('files of one name in two folders are two, from wherever they are named', async () => {
  orders('jan', '2012-01', 3);
  orders('feb', '2012-02', 4);
  await loaded('jan', 'orders.csv');
  await loaded('feb', 'orders.csv');
  expect(await orderCount()).toEqual({ count: 7 });
});

test('a file is one by whatever path it is named, and a changed one replaces what it brought', async () => {
  orders('jan', '2012-01', 3);
  await loaded('.', 'jan');
  const again = await loaded('jan', '../jan/orders.csv', './orders.csv');
  expect(again.map(({ path, unchanged }) => [path, unchanged])).toEqual([
    ['../jan/orders.csv', true],
  ]);
  orders('jan', '2012-01', 2);
  await loaded('jan', 'orders.csv');
  expect(await orderCount()).toEqual({ count: 2 });
});

test('what stood in a folder and is there no longer is told, and its rows stay', async () => {
  orders('exports/jan', '2012-01', 3);
  orders('exports/feb', '2012-02', 4);
  await loaded('.', 'exports');
  rmSync(join(fixture.folder, 'exports/jan'), { recursive: true });
  renameSync(join(fixture.folder, 'exports/feb'), join(fixture.folder, 'exports/march'));
  const files = await loaded('.', 'exports');
  expect(files.map(({ path, note }) => [path, note])).toEqual([
    ['exports/march/orders.csv', 'has the same content as exports/feb/orders.csv, which is loaded'],
    ['exports/jan/orders.csv', expect.stringContaining('no longer there')],
  ]);
  expect(await orderCount()).toEqual({ count: 7 });
});

test('of a folder that was moved, what no longer stands where it was read is told by its whole path, and so is what did not change', async () => {
  orders('old/exports', '2012-01', 3);
  writeFileSync(join(fixture.folder, 'old/exports/customers.csv'), 'customer_id,name\nK1,Ada\n');
  await loaded('old', 'exports');
  renameSync(join(fixture.folder, 'old'), join(fixture.folder, 'new'));
  orders('new/exports', '2012-01', 2);
  const files = await loaded('new', 'exports');
  const before = (name: string) => join(realpathSync(fixture.folder), 'old/exports', name);
  expect(files.map(({ path, note }) => [path, note])).toEqual([
    [
      'exports/customers.csv',
      `has the same content as ${before('customers.csv')}, which is loaded`,
    ],
    ['exports/orders.csv', undefined],
    [before('orders.csv'), expect.stringContaining("until 'regulars unload' takes them out")],
  ]);
  // Of two that are called alike, the name means the one that stands there.
  expect(await unload(fixture.database, 'exports/orders.csv')).toHaveLength(1);
  expect(await orderCount()).toEqual({ count: 3 });
  await unload(fixture.database, before('orders.csv'));
  expect((await loaded('new', 'exports')).map(({ path }) => path)).toHaveLength(2);
});

test('folders that are linked are read, once, and exports of licences too', () => {
  orders('exports', '2012-01', 3);
  orders('other', '2012-02', 4);
  writeFileSync(join(fixture.folder, 'exports', 'Licences.csv'), 'a\n1\n');
  writeFileSync(join(fixture.folder, 'exports', 'LICENSE'), 'free\n');
  symlinkSync('../other', join(fixture.folder, 'exports', 'linked'));
  symlinkSync('../exports', join(fixture.folder, 'other', 'back'));
  process.chdir(fixture.folder);
  expect(filesOf(['exports', './exports/orders.csv']).map(({ path }) => path)).toEqual([
    'exports/Licences.csv',
    // Told as a link that leads back.
    'exports/linked/back',
    'exports/linked/orders.csv',
    'exports/orders.csv',
  ]);
});

test('reports and the database that stand beside the exports are not read', () => {
  orders('exports', '2012-01', 3);
  orders('exports/reports/2012-11', '2012-01', 3);
  for (const name of ['index.html', 'report.json', 'journeys.json'])
    writeFileSync(join(fixture.folder, 'exports/reports/2012-11', name), 'x');
  writeFileSync(join(fixture.folder, 'exports/reports/index.html'), 'x');
  writeFileSync(join(fixture.folder, 'exports/regulars.duckdb'), 'x');
  process.chdir(fixture.folder);
  expect(filesOf(['exports']).map(({ path }) => path)).toEqual(['exports/orders.csv']);
});

test.skipIf(process.platform === 'win32')('a backslash in a name is no folder', () => {
  orders('exports', '2012-01', 3);
  writeFileSync(join(fixture.folder, 'exports', 'a\\b.csv'), 'a\n1\n');
  process.chdir(fixture.folder);
  expect(filesOf(['exports']).map(({ path }) => path)).toEqual([
    'exports/a\\b.csv',
    'exports/orders.csv',
  ]);
});

test('the warehouse of a Spark that lies among the exports is none of them; a text of its name is', () => {
  orders('exports/jan', '2012-01', 3);
  orders('exports/lake/model_3/orders', '2012-02', 4);
  const found = () => filesOf([join(fixture.folder, 'exports')]).map(({ path }) => basename(path));
  const sign = join(fixture.folder, 'exports/lake/database.txt');
  writeFileSync(sign, '/home/me/regulars.duckdb\n');
  expect(found()).toEqual(['orders.csv']);
  rmSync(join(fixture.folder, 'exports/lake/model_3'), { recursive: true });
  expect(found()).toEqual(['orders.csv']);
  writeFileSync(sign, 'database,rows\n/home/me,3\n');
  expect(found()).toEqual(['orders.csv', 'database.txt']);
  orders('exports/lake', '2012-03', 1);
  writeFileSync(sign, '/home/me/regulars.duckdb\n');
  expect(found()).toEqual(['orders.csv', 'database.txt', 'orders.csv']);
});
