import { expect, test } from 'vitest';
import { csv } from '../text/csv.ts';
import { openDatabase } from './database.ts';

test('a count is a number, and a key that no number of JavaScript can hold is its digits', async () => {
  const database = await openDatabase(':memory:');
  const rows = await database.read(
    'select 9007199254740991::bigint as count, 9223372036854775807::bigint as key',
  );
  database.close();
  expect(rows.objects()).toEqual([{ count: 9_007_199_254_740_991, key: '9223372036854775807' }]);
});

test('a column may have any name, also those that every object of JavaScript has', async () => {
  const database = await openDatabase(':memory:');
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length'];
  const selected = names.map((name, index) => `number + ${index} as "${name}"`);
  const table = await database.read(`select ${selected.join(', ')} from range(2) as t (number)`);
  database.close();
  expect(table.numRows()).toBe(2);
  const text = `${names.join(',')}\n0,1,2,3,4,5\n1,2,3,4,5,6`;
  expect(csv(table).trim()).toBe(text);
  expect(table.objects().map((row) => Object.entries(row))).toEqual(
    [0, 1].map((first) => names.map((name, index) => [name, first + index])),
  );
});
