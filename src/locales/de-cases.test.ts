import { expect, test } from 'vitest';
import { germanCases } from './de-cases.ts';

test('after a preposition days stand in the dative, elsewhere they stay as they are', () => {
  expect(germanCases('war binnen 2,4 Tage beantwortet')).toBe('war binnen 2,4 Tagen beantwortet');
  expect(germanCases('nach 49 Tage und seit 1.200 Tage')).toBe(
    'nach 49 Tagen und seit 1.200 Tagen',
  );
  expect(germanCases('wartet schon 5 Tage (4 Tage bis 9 Tage)')).toBe(
    'wartet schon 5 Tage (4 Tage bis 9 Tage)',
  );
  expect(germanCases('binnen 21 Stunden, nach 1 Tag')).toBe('binnen 21 Stunden, nach 1 Tag');
});

test('no line ends between a number and what its hyphen joins to it', () => {
  expect(germanCases('95-%-Intervall, 3-mal, K-1-Mal')).toBe(
    '95\u2011%\u2011Intervall, 3\u2011mal, K-1-Mal',
  );
});
