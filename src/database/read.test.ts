import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';

test('a count is a number, and a key that no number of JavaScript can hold is its digits', async () => {
  const database = await openDatabase(':memory:');
  const rows = await database.read(
    'select 9007199254740991::bigint as count, 9223372036854775807::bigint as key',
  );
  database.close();
  expect(rows.objects()).toEqual([{ count: 9_007_199_254_740_991, key: '9223372036854775807' }]);
});
