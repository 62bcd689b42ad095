import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Config, configSchema } from '../config/config.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { quoted } from '../database/queries.ts';
import { currentSchema } from '../database/schema.ts';
import { claimWarehouse } from '../database/warehouses.ts';
import { load } from '../load/load.ts';
import { silent } from '../progress.ts';
import { duckdbEngine, type Engine } from './engine.ts';
import { type ModelOptions, model } from './model.ts';
import { readRows, writeRows } from './spark/warehouse.ts';
import { takeStanding } from './standing-model.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-standing-'));
const path = join(folder, 'regulars.duckdb');
const warehouse = join(folder, 'warehouse');
const userQueries = join(folder, 'queries');
const decisions = [join(folder, 'decisions.csv')];
const asked = { config: configOf({}), userQueries, decisions, progress: silent };
let database: Database;

function configOf(said: object): Config {
  return configSchema.parse({ own: { domains: ['firm.example'] }, ...said });
}

/** Makes tables as the database does, and has it read one of them in the warehouse. */
const outside: Engine = {
  async createTables(database, queries, options) {
    await claimWarehouse(database, warehouse);
    await duckdbEngine.createTables(database, queries, options);
    const waits = queries.find(({ name }) => name === 'waits');
    if (!waits) return;
    const place = join(warehouse, await currentSchema(database), 'waits');
    await writeRows(database, quoted('waits'), place);
    await database.run('drop table waits');
    await readRows(database, waits, { folder: place, as: 'view' });
  },
};

beforeAll(async () => {
  writeFileSync(
    join(folder, 'orders.csv'),
    'order_id,customer_id,ordered_at\n1,K1,2012-10-05\n2,K1,2012-11-05\n',
  );
  mkdirSync(join(userQueries, 'metrics'), { recursive: true });
  writeFileSync(decisions[0] ?? '', 'customer,what,when\n');
  writeOwn('1');
  const made = await openDatabase(path);
  await load(made, [join(folder, 'orders.csv')], { ...asked, progress: silent });
  await model(made, { ...asked, engine: outside });
  made.close();
});
beforeEach(async () => {
  database = await openDatabase(path);
  return () => database.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

function writeOwn(value: string): void {
  const text = `-- One row per database: a number.\n--   number integer: The number.\nselect ${value} as number\n`;
  writeFileSync(join(userQueries, 'metrics', 'own_number.sql'), text);
}

function taken(otherwise: Partial<ModelOptions> = {}): Promise<boolean> {
  return takeStanding(database, { ...asked, ...otherwise });
}

test('journeys that were made outside, of the same, are not made again, and nothing but them and their warehouse can be read', async () => {
  expect(await taken()).toBe(true);
  expect((await database.read('from waits')).numRows()).toBe(0);
  await expect(database.read(`from read_csv('${join(folder, 'orders.csv')}')`)).rejects.toThrow(
    /Permission Error/,
  );
});

test('another month, setting, decision, query of the user or engine makes them anew', async () => {
  expect(await taken({ month: '2012-10' })).toBe(false);
  expect(await taken({ config: configOf({ currency: 'CHF' }) })).toBe(false);
  expect(await taken({ engine: duckdbEngine })).toBe(false);
  expect(await taken({ config: configOf({ timezone: 'Asia/Tokyo' }) })).toBe(false);
  writeFileSync(decisions[0] ?? '', 'customer,what,when\nK1,not a customer,2012-11-01\n');
  expect(await taken()).toBe(false);
  writeFileSync(decisions[0] ?? '', 'customer,what,when\n');
  writeOwn('2');
  expect(await taken()).toBe(false);
  writeOwn('1');
  expect(await taken({ config: configOf({ language: 'de' }) })).toBe(true);
});

test('rows that were loaded since make them anew, and so does a warehouse that is not whole', async () => {
  const [model = ''] = readdirSync(warehouse).filter((name) => name.startsWith('model_'));
  const place = join(warehouse, model);
  renameSync(place, `${place}-away`);
  expect(await taken()).toBe(false);
  renameSync(`${place}-away`, place);
  await database.run(
    "insert into imports.orders (order_id, customer_id, ordered_at, file_id) values ('3', 'K1', timestamp '2012-11-06', 1)",
  );
  expect(await taken()).toBe(false);
});
