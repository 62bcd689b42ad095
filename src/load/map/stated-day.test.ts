import { expect, test } from 'vitest';
import { statedDay } from './stated-day.ts';

test.each([
  [[['Kunden'], ['Export vom', '30.11.2012 14:05']], '2012-11-30'],
  [[['Created: 2012-11-30T10:00:00Z']], '2012-11-30'],
  [[['Date range 01.10.2012 - 31.10.2012']], null],
  [[['Report 2012-11-30']], null],
  [[['EXTF', '700', '21', 'Buchungsstapel', '9', '20121130140440439', '']], '2012-11-30'],
  [[], null],
])('%j was made on %s', (head, day) => {
  expect(statedDay(head)).toBe(day);
});
