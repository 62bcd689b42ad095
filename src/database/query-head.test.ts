import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { boundParameters, parametersOf } from './parameters.ts';
import { queriesIn } from './queries.ts';

function queryOf(...head: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-head-'));
  const lines = ['-- One row.', ...head, 'select $x as x, $y as y'];
  writeFileSync(join(folder, 'mine.sql'), `\ufeff${lines.join('\r\n')}\r\n`);
  const [query] = queriesIn(folder);
  if (!query) throw new Error('no query was read');
  return query;
}

test.each([
  ['-- paramter x integer 3: three', 'this declares no parameter'],
  ['-- parameter x number 3: three', 'this declares no parameter'],
  ['-- parameter x integer 3', 'this declares no parameter'],
  ['--parameter x integer: three', 'this declares no parameter'],
  ['-- parameters: x', 'this declares no parameter'],
  ['-- parameter x integer three: three', "'three' is not possible. Give a whole number"],
  ['-- parameter x date[] 2012-11-01,today: days', "'today' is not possible"],
  ['-- parameter z integer 3: three', 'does not use its parameter z'],
  ['-- titel: Who waits', "'titel' is no line of a head as it stands. Write it as '-- title: ...'"],
  ['-- Title: Who waits', "Write it as '-- title: ...'"],
  ['--title: Who waits', "Write it as '-- title: ...'"],
  ['-- parameter y integer: again\n-- parameter y integer: again', 'declared twice'],
])('%j is told with file and line', (line, fault) => {
  const head = ['-- A note: whatever else stands here', ...line.split('\n')];
  const place = 1 + head.length;
  expect(() => queryOf(...head)).toThrow(fault);
  expect(() => queryOf(...head)).toThrow(`mine.sql:${place}: `);
});

test('a head may hold what people write', () => {
  const head = ['-- See: the handbook', '--   x: The value.', '--', '-- Test of 2012.', '-----'];
  expect(queryOf(...head).summary).toBe('One row.');
});

test('a preset in quotes may hold colons, quotes and nothing', () => {
  const [x, y] = parametersOf(
    queryOf("-- parameter x varchar 'a: b''s': text", "-- parameter y varchar '': text"),
  );
  expect([x?.preset, y?.preset]).toEqual(["a: b's", '']);
});

test('a list is given with commas, as JSON, or empty', () => {
  const query = queryOf(
    '-- parameter x varchar[] a,b: texts',
    '-- parameter y integer[] 1: numbers',
  );
  const items = (...given: string[]) =>
    Object.values(boundParameters(query, given)).map((list) => (list as { items: unknown }).items);
  expect(items()).toEqual([['a', 'b'], [1]]);
  expect(items('x=["a,b", "c"]', 'y=3, 4')).toEqual([
    ['a,b', 'c'],
    [3, 4],
  ]);
  expect(items('x=', 'y=')).toEqual([[], []]);
  expect(() => items('y=3,four')).toThrow("'four' is not possible");
  expect(() => items('x=[a')).toThrow("'[a' is not possible");
});
