import { expect, test } from 'vitest';
import { sheetNames } from './sheet-names.ts';

test.each([
  [
    ['Anna', 'ANNA', 'anna'],
    ['Anna', 'ANNA (2)', 'anna (3)'],
  ],
  [['Sales [North]/South: A*B?\\C'], ['Sales North South A B C']],
  [
    ["'quoted'", 'History', '', ' / '],
    ['quoted', 'History_', '–', '– (2)'],
  ],
  [
    ['a'.repeat(40), 'a'.repeat(32)],
    ['a'.repeat(31), `${'a'.repeat(27)} (2)`],
  ],
  [
    [`${'b'.repeat(30)}😀`, `O'Brien\u0007`],
    ['b'.repeat(30), "O'Brien"],
  ],
  [
    ['a (2)', 'a', 'a'],
    ['a (2)', 'a', 'a (3)'],
  ],
])('sheets named %j are named %j', (wanted, named) => {
  expect(sheetNames(wanted)).toEqual(named);
});

test('no two of many long names are the same', () => {
  const names = sheetNames(
    Array.from({ length: 200 }, () => 'Account manager for the north of it'),
  );
  expect(new Set(names).size).toBe(200);
  expect(Math.max(...names.map((name) => name.length))).toBe(31);
});
