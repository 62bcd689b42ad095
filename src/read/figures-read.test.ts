import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { queriesOf } from '../database/queries.ts';
import { figuresRead } from './figures-read.ts';

const database = await openDatabase(':memory:', { threads: 1 });
afterAll(() => database.close());

test.each([
  ['select * from mailboxes', []],
  ['select * from orders', ['business']],
  ['with orders as (select 1 as one) select * from orders', []],
  ['select count(*) from (select * from regulars_by_month)', ['questions', 'business']],
])('%s rests on %j', async (sql, kinds) => {
  const found = await figuresRead(database, sql);
  expect(found).toEqual(expect.arrayContaining(kinds));
  if (kinds.length === 0) expect(found).toEqual([]);
});

test('who waits rests on questions, who is lost on business', async () => {
  const kinds = new Map<string, string[]>();
  for (const { name, sql } of queriesOf('analyst'))
    kinds.set(name, await figuresRead(database, sql));
  expect(kinds.get('waiting')).toContain('questions');
  expect(kinds.get('slowest_answers')).toContain('questions');
  expect(kinds.get('lost_regulars')).toContain('business');
  expect(kinds.get('quiet_regulars')).toContain('business');
  expect(kinds.get('mixed_mailings')).toContain('mailings');
  expect(kinds.get('set_aside')).toEqual([]);
});
