import { expect, test } from 'vitest';
import { bounded } from './bounded-work.ts';

test('what ends in time gives what it gives, and throws what it throws', () => {
  expect(bounded(() => [1, 2])).toEqual([1, 2]);
  expect(() =>
    bounded(() => {
      throw new TypeError('no such mark');
    }),
  ).toThrow(new TypeError('no such mark'));
});

test.each([
  [
    'a loop',
    () => {
      for (;;);
    },
  ],
  ['a regular expression', () => /^(a+)+$/.test(`${'a'.repeat(40)}b`)],
])('what takes longer is ended: %s', (_, work) => {
  expect(() => bounded(work, 0.2)).toThrow('it takes longer than 0.2 seconds');
});
