import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from './database.ts';
import { createTable } from './queries.ts';
import { readQuery } from './query.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase(':memory:');
  await database.run('create table waits as select 1 as wait_id, 2 as customer_id');
});
afterAll(() => database.close());

/** Makes the table of a query of the user's own, `of_mine.sql`. */
async function made(sql: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'regulars-queries-')), 'of_mine.sql');
  writeFileSync(path, sql);
  await database.run('drop table if exists of_mine');
  await createTable(database, readQuery(path));
}

test.each([
  ['-- One row.\nselect 1 as a;\nselect 2 as a', /of_mine\.sql:3: a second select begins here/],
  ['-- One row.\nselect 1 as a; drop table waits', /of_mine\.sql: holds more than a select/],
  ['-- Nothing.\n', /of_mine\.sql holds no select/],
  [
    '-- Ä row.\nselect 1 as ä,\n  2 as a,\n  3 as A',
    /of_mine\.sql:4: two columns have the name A\./,
  ],
  [
    '-- One row.\nfrom waits inner join waits as others using (wait_id)',
    /two columns have the name customer_id/,
  ],
  ['-- One row.\nselect 1 as a,\n  from from waits', /of_mine\.sql:3: it is no SQL at 'from'/],
  ['-- One row.\nselect\n  nope\nfrom waits', /of_mine\.sql:3: there is no column nope/],
])(
  'what DuckDB would take in silence or tell without its place is refused with it: %s',
  async (sql, reason) => {
    await expect(made(sql)).rejects.toThrow(reason);
    expect((await database.read('from waits')).numRows()).toBe(1);
  },
);

test('a comment or a semicolon after the select does no harm', async () => {
  await made('-- One row.\nselect wait_id from waits; -- the end');
  await made("-- One row.\nselect ';' as sign, wait_id from waits;\n\n");
  expect((await database.read('from of_mine')).columnNames()).toEqual(['sign', 'wait_id']);
});
