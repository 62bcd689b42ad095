import { expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { inKnownDigits } from './known-digits.ts';
import { readTables } from './read.ts';

test('fractions have the digits that are known, whole numbers all of theirs, and what is no number stays', () => {
  expect(inKnownDigits(0.1 + 0.2)).toBe(0.3);
  expect(inKnownDigits([1 / 3, { share: 2 / 3, name: '0.30000000000000004' }])).toEqual([
    0.333333333333,
    { share: 0.666666666667, name: '0.30000000000000004' },
  ]);
  expect(inKnownDigits(1_354_233_600_123_456)).toBe(1_354_233_600_123_456);
  expect(inKnownDigits(Number.NaN)).toBeNaN();
  expect([null, true, Number.POSITIVE_INFINITY].map(inKnownDigits)).toEqual([
    null,
    true,
    Number.POSITIVE_INFINITY,
  ]);
});

test('the order in which an engine added a sum changes no figure of a report', async () => {
  const database = await openDatabase(':memory:');
  await database.run("create table settings as select 'names' as people_shown");
  const sums = ['[0.1, 0.2, 0.3]', '[0.3, 0.2, 0.1]'].map(
    (parts) => `select list_reduce(cast(${parts} as double[]), lambda a, b: a + b) as total`,
  );
  const [one = '', other = ''] = sums;
  expect((await database.read(`${one} except ${other}`)).numRows()).toBe(1);
  const read = await readTables(database, { one, other });
  expect(Object.values(read)).toEqual([[{ total: 0.6 }], [{ total: 0.6 }]]);
  database.close();
});
