import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { configSchema } from '../../config/config.ts';
import { type Database, openDatabase } from '../../database/database.ts';
import { queriesOf, quoted } from '../../database/queries.ts';
import { readTables } from '../../database/read-tables.ts';
import { snapshot } from '../../database/snapshot.ts';
import { claimWarehouse, isWarehouseWhole } from '../../database/warehouses.ts';
import { erase } from '../../erase/erase.ts';
import { load } from '../../load/load.ts';
import { silent } from '../../progress.ts';
import { findCustomers, readJourney } from '../../read/journey.ts';
import { model } from '../model.ts';
import { openModelled } from '../modelled.ts';
import { readRows, writeRows } from './warehouse.ts';

const config = configSchema.parse({ own: { domains: ['firm.example'] } });
const ELSEWHERE = ['customers', 'contacts', 'messages', 'addresses', 'waits'];
let made: string;
let folder: string;
let path: string;
let warehouse: string;

function mail(number: number, from: string, to: string): string {
  return `From ${from} Mon Nov  5 10:00:00 2012\nMessage-ID: <${number}@x.example>\nDate: Mon, 5 Nov 2012 10:0${number}:00 +0100\nFrom: ${from}\nTo: ${to}\nSubject: Frage ${number}\n\nText\n`;
}

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'regulars-warehouse-'));
  const exports = join(made, 'exports');
  mkdirSync(exports);
  writeFileSync(
    join(exports, 'contacts.csv'),
    'contact_id,customer_id,name,email\nP1,K1,Jo Hansen,jo@hansen.example\nP2,K2,Uwe Ohm,uwe@ohm.example\n',
  );
  writeFileSync(join(exports, 'customers.csv'), 'customer_id,name\nK1,Hansen & Co\nK2,Ohm\n');
  writeFileSync(
    join(exports, 'mail.mbox'),
    [
      mail(1, 'jo@hansen.example', 'anna@firm.example'),
      mail(2, 'anna@firm.example', 'jo@hansen.example'),
      mail(3, 'uwe@ohm.example', 'anna@firm.example'),
    ].join('\n'),
  );
  const database = await openDatabase(join(made, 'regulars.duckdb'));
  await load(database, [exports], { config, progress: silent });
  await model(database, { config, progress: silent });
  database.close();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-warehouse-'));
  path = join(folder, 'regulars.duckdb');
  // The name of a schema for which views are guarded, and signs that DuckDB takes for others.
  warehouse = join(folder, 'imports', "d'or [lake]");
  mkdirSync(warehouse, { recursive: true });
  copyFileSync(join(made, 'regulars.duckdb'), path);
});

/** Puts tables of the model into the warehouse as a Spark would leave them, and has the database read them there. */
async function moveOut(): Promise<void> {
  const database = await openDatabase(path);
  await claimWarehouse(database, warehouse);
  await database.run("set search_path = 'model_1'");
  const core = queriesOf('core').filter(({ name }) => ELSEWHERE.includes(name));
  for (const query of core) {
    const place = join(warehouse, 'model_1', query.name);
    await writeRows(database, quoted(query.name), place);
    await database.run(`drop table ${quoted(query.name)}`);
    await readRows(database, query, { folder: place, as: 'view' });
  }
  await writeRows(database, 'imports.messages', join(warehouse, 'model_1', 'given', 'messages'));
  database.close();
}

async function withOpened<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openModelled({ database: path, progress: silent });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** All rows of what the main schema shows of the tables that are moved, and a customer's journey. */
async function shown(database: Database) {
  const rows = [];
  for (const name of ELSEWHERE)
    rows.push((await database.read(`from ${name} order by all`)).objects());
  const [customer] = await findCustomers(database, 'Hansen & Co');
  const journey = await readJourney(database, customer?.customer_id ?? '');
  return [...rows, journey.journey_events];
}

async function modelAnew(): Promise<void> {
  const database = await openDatabase(path);
  await model(database, { config, progress: silent });
  database.close();
}

function bytesBelow(place: string): string {
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => join(place, name))
    .filter((name) => statSync(name).isFile())
    .map((name) => readFileSync(name, 'latin1'))
    .join('');
}

afterEach(() => expect(existsSync(join(warehouse, 'model_1'))).toBe(false));

test('tables that stay in a warehouse are read there with the same rows, and a query reaches nothing else', async () => {
  const before = await withOpened(shown);
  await moveOut();
  await withOpened(async (database) => {
    expect(await shown(database)).toEqual(before);
    const tables = await database.read(
      "select table_name from duckdb_tables() where schema_name = 'model_1'",
    );
    expect(tables.array('table_name')).not.toContain('messages');
    const beside = join(folder, 'exports', 'customers.csv');
    await expect(database.read(`select * from read_csv('${beside}')`)).rejects.toThrow(
      /Permission Error/,
    );
    const read = await readTables(database, () => undefined);
    expect(read.find(({ name }) => name === 'model_1.messages')).toMatchObject({
      rowCount: 3,
      fault: null,
    });
  });
  await modelAnew();
});

test('a warehouse that is gone, or of which a file is gone, is told with its folder and what to do, and the next model needs it no more', async () => {
  await moveOut();
  const away = join(folder, 'away');
  renameSync(warehouse, away);
  const opening = () => withOpened(shown);
  await expect(opening()).rejects.toThrow(/stand in its warehouse .*lake\], which is not there/);
  renameSync(away, warehouse);
  await expect(opening()).resolves.toBeDefined();
  truncateSync(join(warehouse, 'model_1', 'waits', 'part-0.parquet'), 100);
  await expect(opening()).rejects.toThrow(/waits.part-0\.parquet is no longer there, or damaged/);
  const database = await openDatabase(path, { readOnly: true });
  expect(await isWarehouseWhole(database, 'model_1')).toBe(false);
  database.close();
  rmSync(join(warehouse, 'model_1', 'waits', 'part-0.parquet'));
  await expect(opening()).rejects.toThrow(
    /lake\], where .*waits.part-0\.parquet is no longer there/,
  );
  rmSync(join(warehouse, 'model_1'), { recursive: true });
  await modelAnew();
  await expect(opening()).resolves.toBeDefined();
});

test('who is erased is in no byte of the warehouse', async () => {
  await moveOut();
  expect(bytesBelow(warehouse)).toContain('hansen');
  const [customer] = await withOpened((database) => findCustomers(database, 'Hansen & Co'));
  if (!customer) throw new Error('not found');
  // Who was erased is remembered beside the configuration.
  const yaml = join(folder, 'regulars.yaml');
  writeFileSync(yaml, 'own: {domains: [firm.example]}\n');
  await erase(customer, { database: path, config: yaml, progress: silent });
  expect(bytesBelow(warehouse).toLowerCase()).not.toContain('hansen');
  await withOpened(async (database) => {
    expect((await database.read('from messages')).numRows()).toBe(1);
  });
});

test('a copy of the database is told that the warehouse is not its own, and takes nothing out of it', async () => {
  await moveOut();
  const own = path;
  path = join(folder, 'copy.duckdb');
  await snapshot(own, path);
  await expect(withOpened(shown)).rejects.toThrow(/was filled for another database/);
  await modelAnew();
  path = own;
  await expect(withOpened(shown)).resolves.toBeDefined();
  await modelAnew();
});
