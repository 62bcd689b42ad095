import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configSchema } from '../../config/config.ts';
import { type Database, openDatabase } from '../../database/database.ts';
import { readTables } from '../../database/read-tables.ts';
import { erase } from '../../erase/erase.ts';
import { model } from '../../model/model.ts';
import { openModelled } from '../../model/modelled.ts';
import { silent } from '../../progress.ts';

import { modelLoaded } from '../../run.ts';
import { unload } from '../unload.ts';
import { assemble } from './assemble.ts';
import { loadShared } from './load-shared.ts';

const config = configSchema.parse({ own: { domains: ['firm.example'] } });
const OPTIONS = { config, progress: silent };
const ORDERS = 'order_id,customer_id,ordered_at,value\n';
const ALL = 'select orders.order_id, orders.value from imports.orders as orders order by all';
let folder: string;
let archive: string;
let path: string;

beforeEach(async () => {
  // Signs that DuckDB takes for others.
  folder = mkdtempSync(join(tmpdir(), "regulars-in'place [1]-"));
  archive = join(folder, 'archive');
  path = join(folder, 'regulars.duckdb');
  mkdirSync(join(folder, 'exports'));
  write('orders.csv', `${ORDERS}1,K1,2012-10-01,5\n2,K2,2012-10-02,6\n`);
  write('customers.csv', 'customer_id,name\nK1,One\nK2,Two\n');
  await loadAgain();
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, 'exports', name), text);
}

async function loadAgain(): Promise<void> {
  await loadShared(archive, [join(folder, 'exports')], OPTIONS);
}

async function within<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openDatabase(path);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Brings the database to the archive; gives how many tables hold rows of exports. */
function bring(): Promise<number> {
  return within(async (database) => {
    await assemble(database, archive, { progress: silent, inPlace: true });
    const tables = await database.read(
      "select 1 from duckdb_tables() where schema_name = 'imports' and estimated_size > 0 and not contains(table_name, 'files')",
    );
    return tables.numRows();
  });
}

function modelAnew(): Promise<void> {
  return within((database) => model(database, OPTIONS));
}

function orders(): Promise<object[]> {
  return within(async (database) => (await database.read(ALL)).objects());
}

async function shown(sql: string, options = {}): Promise<object[]> {
  const database = await openModelled({ database: path, progress: silent, ...options });
  try {
    return (await database.read(sql)).objects();
  } finally {
    database.close();
  }
}

test('rows that stay in the partitions are read there, in locked databases and for other months too; new files are new partitions', async () => {
  expect(await bring()).toBe(0);
  await modelAnew();
  const rows = [
    { order_id: '1', value: 5 },
    { order_id: '2', value: 6 },
  ];
  expect(await shown(ALL)).toEqual(rows);
  expect(await shown('select customer_id from customers')).toHaveLength(2);
  expect(await shown(ALL, { asOf: '2012-10-01' })).toEqual(rows);
  const read = await within((database) => readTables(database, () => undefined));
  expect(read.find(({ name }) => name === 'imports.orders')).toMatchObject({
    rowCount: 2,
    fault: null,
  });
  const before = readdirSync(join(archive, 'files'));
  write('later.csv', `${ORDERS}3,K1,2012-11-01,7\n`);
  await loadAgain();
  const after = readdirSync(join(archive, 'files'));
  expect(after).toEqual(expect.arrayContaining(before));
  expect(after).toHaveLength(before.length + 1);
  expect(await bring()).toBe(0);
  expect(await orders()).toEqual([...rows, { order_id: '3', value: 7 }]);
});

test('what is unloaded or erased is gone from what is read in place, and a database that reads what is gone says what to do', async () => {
  await bring();
  await modelAnew();
  write('orders.csv', `${ORDERS}1,K1,2012-10-01,9\n2,K2,2012-10-02,6\n`);
  await loadAgain();
  await expect(shown(ALL)).rejects.toThrow(/has changed since .*regulars run --archive/);
  await expect(modelLoaded({ database: path, progress: silent })).rejects.toThrow(
    'has changed since',
  );
  writeFileSync(join(folder, 'regulars.yaml'), 'own: {domains: [firm.example]}\n');
  const options = { database: path, config: join(folder, 'regulars.yaml'), progress: silent };
  await erase({ customer_id: 'K2', name: 'Two', addresses: null }, options);
  expect(await bring()).toBe(0);
  expect(await orders()).toEqual([{ order_id: '1', value: 9 }]);
  await within((database) => unload(database, join(folder, 'exports', 'orders.csv')));
  expect(await orders()).toEqual([]);
  expect(await bring()).toBe(0);
  expect(await orders()).toEqual([]);
});

test('an archive of a version with other columns is refused', async () => {
  writeFileSync(join(archive, 'archive.json'), '{"format":"1-00000000"}');
  await expect(bring()).rejects.toThrow('another version of regulars');
  await expect(loadAgain()).rejects.toThrow('Load all exports into a new one');
});

test('a view in the place of a table of exports that reads anything else is refused', async () => {
  await bring();
  const other = join(folder, 'exports', 'orders.csv');
  await within((database) =>
    database.run(
      `drop view imports.orders; create view imports.orders as from read_csv('${other.replaceAll("'", "''")}')`,
    ),
  );
  await expect(within(async () => undefined)).rejects.toThrow('a view imports.orders');
});
