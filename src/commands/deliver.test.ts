import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Database, openDatabase } from '../database/database.ts';
import { reachingQueries } from '../development/reaching-queries.ts';
import { silent } from '../progress.ts';
import { type Delivery, deliver, type Selection } from './deliver.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-deliver-'));
const databasePath = join(folder, 'test.duckdb');
const secret = join(folder, 'secret.csv');
writeFileSync(secret, 'a\n1\n');

async function printed(selection: Selection, delivery: Partial<Delivery> = {}): Promise<string> {
  const prepared = await openDatabase(databasePath);
  await prepared.run(`create schema if not exists imports;
    create or replace table imports.files as select 1 as file_id;
    create or replace table settings as select 'names' as people_shown;
    create or replace table things as select 1 as a`);
  prepared.close();
  const database = await openDatabase(databasePath, { readOnly: true });
  const texts: string[] = [];
  const print = (text: string) => texts.push(text);
  const terminal = { print, remark: print, progress: silent, hasColor: false };
  try {
    await deliver(database, selection, { json: false, terminal, format: 'csv', ...delivery });
  } finally {
    database.close();
  }
  return texts.join('\n');
}

async function readBack(database: Database, path: string): Promise<object[]> {
  return (await database.read(`from '${path}'`)).objects();
}

test('a select gives its rows', async () => {
  expect(await printed({ sql: 'select a from things' })).toBe('a\n1');
});

test.each([
  'drop table things',
  'insert into things values (2)',
  'select 1; drop table things',
  "copy things to 'x.csv'",
  "attach 'other.duckdb'",
  'set enable_external_access = true',
  '',
])('%s is refused: it is not one select', async (sql) => {
  await expect(printed({ sql })).rejects.toThrow(/The query (cannot be run|holds)/);
});

const trace = join(folder, 'trace');
test.each(reachingQueries(secret, trace))('a query reaches nothing else: %s', async (sql) => {
  await expect(printed({ sql })).rejects.toThrow(/^The query (cannot be run|holds)/);
  expect(existsSync(trace)).toBe(false);
});

test('a value is bound, never spliced', async () => {
  const parameters = { name: "'; drop table things; --" };
  expect(await printed({ sql: 'select $name as name', parameters })).toBe(
    "name\n'; drop table things; --",
  );
});

test('a wrong query is told with what DuckDB says of it', async () => {
  await expect(printed({ sql: 'select b from things' })).rejects.toThrow('"b" not found');
});

test('rows go to a file in any format, Parquet included', async () => {
  const csvPath = join(folder, 'rows.csv');
  expect(await printed({ sql: 'from things' }, { output: csvPath })).toBe('');
  expect(readFileSync(csvPath, 'utf8')).toBe('a\n1\n');
  const parquetPath = join(folder, "it's.parquet");
  const parameters = { b: 2 };
  const selection = { sql: 'select a, $b::integer as b from things -- all', parameters };
  await printed(selection, { format: 'parquet', output: parquetPath });
  await printed(selection, { format: 'parquet', output: parquetPath });
  const database = await openDatabase(':memory:');
  expect(await readBack(database, parquetPath.replaceAll("'", "''"))).toEqual([{ a: 1, b: 2 }]);
  database.close();
});

test.each(['json', 'csv', 'markdown', 'table'] as const)(
  'a column may have the name of what every object has: %s',
  async (format) => {
    const sql = `select 11 as "__proto__", 12 as constructor, 13 as "toString",
        {'__proto__': 14, 'hasOwnProperty': 15} as s, [{'__proto__': 16}] as l, map {'__proto__': 17} as m
      union all select 21, 22, 23, {'__proto__': 24, 'hasOwnProperty': 25}, null, null order by 1`;
    const text = await printed({ sql }, { format });
    for (const value of [11, 12, 13, 14, 15, 16, 17, 21, 22, 23, 24, 25])
      expect(text).toContain(`${value}`);
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(text.replaceAll('\\', '')).toContain(name);
  },
);

test('Parquet needs a file', async () => {
  await expect(printed({ sql: 'from things' }, { format: 'parquet' })).rejects.toThrow('--output');
});
