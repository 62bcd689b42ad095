import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { reachingQueries } from '../development/reaching-queries.ts';
import { openDatabase } from './database.ts';
import { createTable } from './queries.ts';
import { readQuery } from './query.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-own-'));
const secret = join(folder, 'secret.csv');
const trace = join(folder, 'trace');
writeFileSync(secret, 'name,password\nroot,nobody-may-read-this\n');
mkdirSync(join(folder, 'queries'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What becomes of a query of somebody else's: the fault that is told, or the rows. */
async function told(sql: string): Promise<string> {
  const path = join(folder, 'queries', 'of_theirs.sql');
  writeFileSync(path, `-- What is there.\n${sql}\n`);
  const database = await openDatabase(':memory:');
  try {
    await database.run('create table waits as select 1 as wait_id');
    await createTable(database, readQuery(path));
    return JSON.stringify((await database.read('from of_theirs')).objects());
  } catch (error) {
    // The database is whole afterwards.
    await database.read('from waits');
    return String(error);
  } finally {
    database.close();
  }
}

test.each(reachingQueries(secret, trace))('a query of theirs reaches nothing: %s', async (sql) => {
  const text = await told(sql);
  expect(text).toMatch(/^UserError: .*of_theirs\.sql(:\d+)?: /);
  expect(text).not.toContain('nobody-may-read-this');
  expect(existsSync(trace)).toBe(false);
});

test.each([
  ['from waits', '[{"wait_id":1}]'],
  ['select * from range(2)', '[{"range":0},{"range":1}]'],
  [`select value from json_each('[7]')`, '[{"value":"7"}]'],
  [`from query_table('waits')`, '[{"wait_id":1}]'],
  ['select count(*) > 0 as has from duckdb_tables()', '[{"has":true}]'],
])('but it sees the database: %s', async (sql, rows) => {
  expect(await told(sql)).toBe(rows);
});

test('the function is named with its line', async () => {
  expect(await told('select *\nfrom range(1),\n  arrow_scan(1, 2, 3)')).toMatch(
    /of_theirs\.sql:4: arrow_scan\(\) is not for queries of your own/,
  );
});
