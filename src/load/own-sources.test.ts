import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configSchema } from '../config/config.ts';
import { openDatabase } from '../database/database.ts';
import { reachingQueries } from '../development/reaching-queries.ts';
import { silent } from '../progress.ts';
import { load } from './load.ts';
import { lookAt } from './suggest/look.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-own-sources-'));
const secret = join(folder, 'secret.csv');
const trace = join(folder, 'trace');
const exports = join(folder, 'exports');
const parquet = join(exports, 'd.parquet');
const userQueries = join(folder, 'queries');
const COLUMNS = 'knd as order_id, knd as customer_id, wann as ordered_at, export_row';

beforeAll(async () => {
  put('secret.csv', 'name,password\nroot,nobody-may-read-this\n');
  put('exports/a.csv', 'knd,wann\nK1,2012-11-05\n');
  put('exports/b.json', '[{"knd": "K2", "wann": "2012-11-06"}]');
  put('exports/c.ndjson', '{"knd": "K3", "wann": "2012-11-07"}\n');
  const database = await openDatabase(':memory:');
  await database.run(`copy (select 'K4' as knd, '2012-11-08' as wann) to '${parquet}'`);
  database.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** What comes of the exports by a source of somebody else's: the customers of their orders. */
async function loaded(sql: string, path = 'own.duckdb'): Promise<object[]> {
  put('queries/sources/theirs__orders.sql', `-- Orders of theirs.\n${sql}\n`);
  const place = path === ':memory:' ? path : join(folder, path);
  const database = await openDatabase(place);
  try {
    const config = configSchema.parse({});
    await load(database, [exports], { config, userQueries, progress: silent });
    const orders = await database.read('select customer_id as id from imports.orders order by id');
    return orders.objects();
  } finally {
    database.close();
    if (place !== ':memory:') rmSync(place);
  }
}

test('a source of theirs reads its export, in whatever file that comes', async () => {
  const before = readFileSync(parquet);
  const all = ['K1', 'K2', 'K3', 'K4'].map((id) => ({ id }));
  expect(await loaded(`select ${COLUMNS} from export`)).toEqual(all);
  expect(await loaded(`select ${COLUMNS} from export order by knd`, ':memory:')).toEqual(all);
  expect(readFileSync(parquet)).toEqual(before);
});

test('what a source makes of a value is told with the line that makes it, though it comes up late', async () => {
  const sql = `select\n  knd as order_id, knd as customer_id, export_row,\n  cast(knd as integer) as value,\n  wann as ordered_at\nfrom export`;
  await expect(loaded(sql, ':memory:')).rejects.toThrow(
    /theirs__orders\.sql:4: 'K1' is not of the type/,
  );
});

const SOURCES = reachingQueries(secret, trace).map((sql) =>
  /^(select|from|with)/.test(sql) && !sql.includes(';')
    ? `select ${COLUMNS} from export where exists (${sql}) or true`
    : sql,
);

test.each(SOURCES)('it sees that and nothing else: %s', async (sql) => {
  const fault = await loaded(sql, ':memory:').catch((error: unknown) => String(error));
  expect(fault).toMatch(/^UserError: .*theirs__orders\.sql(:\d+)?: /);
  expect(fault).not.toContain('nobody-may-read-this');
  expect(existsSync(trace)).toBe(false);
});

test.each([
  `select ${COLUMNS} from (select * replace (1 as a) from export) where columns('(?i)x') = 1`,
  `-- files: ( as in a.csv\nselect ${COLUMNS} from export`,
])('a pattern that is none is told with its file: %s', async (sql) => {
  await expect(loaded(sql, ':memory:')).rejects.toThrow(
    /orders\.sql: the pattern '.*' is none \(Invalid regular expression/,
  );
});

test.each([
  `-- files: (\\w+)+!$ as in a.csv\nselect ${COLUMNS} from export`,
  `select ${COLUMNS} from (select columns('^(\\w+\\s?)+!$') from export)`,
])('a pattern that would never end is ended, and told with its file: %s', async (sql) => {
  const long = `exports/${'a'.repeat(60)}.csv`;
  put(long, `knd,wann,${'b'.repeat(60)}\nK1,2012-11-05,x\n`);
  await expect(loaded(sql, ':memory:')).rejects.toThrow(/orders\.sql: the pattern .* too long/);
  rmSync(join(folder, long));
});

test.each(SOURCES)('nor when init tries it: %s', async (sql) => {
  put('queries/sources/theirs__orders.sql', `-- Orders of theirs.\n${sql}\n`);
  const database = await openDatabase(':memory:');
  const looked = lookAt(database, exports, { userQueries, progress: silent });
  const fault = await looked.then(JSON.stringify, (error: unknown) => String(error));
  expect(fault).toMatch(/^UserError: .*theirs__orders\.sql(:\d+)?: /);
  expect(existsSync(trace)).toBe(false);
  database.close();
});
