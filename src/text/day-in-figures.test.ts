import { describe, expect, test } from 'vitest';
import { dayInFigures } from './day-in-figures.ts';

describe('a time that names its month', () => {
  test.each([
    ['31-OCT-2012', '2012-10-31'],
    ['31-Okt-12', '2012-10-31'],
    ['10. Januar 2012', '2012-01-10'],
    ['January 10, 2012', '2012-01-10'],
    ['Jänner 5, 2012', '2012-01-05'],
    ['5 Nov 2012', '2012-11-05'],
    ['05/Nov/2012', '2012-11-05'],
    ['5th of November 2012', '2012-11-05'],
    ['Dec 31st, 2012', '2012-12-31'],
    ['Jul-21-20', '2020-07-21'],
    ['5-May-98', '1998-05-05'],
    ['05. Dez. 12', '2012-12-05'],
    ['5 Mrz 2012', '2012-03-05'],
    ['3. MÄRZ 2012', '2012-03-03'],
    ['1. Mai 2012', '2012-05-01'],
    ['05NOV2012', '2012-11-05'],
    ['2012-Nov-05', '2012-11-05'],
    ['Nov 5, 2012 10:00 AM', '2012-11-05 10:00 AM'],
    ['Nov 5, 2012, 10:00:00 PM', '2012-11-05 10:00:00 PM'],
    ['So., 5. Aug. 2012', '2012-08-05'],
    ['Samstag, 3. März 2012 9:05', '2012-03-03 9:05'],
    ['Donnerstag, 1. November 2012 um 10:00 Uhr', '2012-11-01 10:00 Uhr'],
    ['Wednesday, November 7, 2012 at 3:04 PM', '2012-11-07 3:04 PM'],
    ['Mon, 5 Nov 2012 10:00:00 +0100', '2012-11-05 10:00:00 +0100'],
    ['Mon Nov  5 10:00:00 2012', '2012-11-05 10:00:00'],
    ['Mon Nov  5 10:00:00 CET 2012', '2012-11-05 10:00:00 CET'],
    ['Mon Nov 05 2012 10:00:00 GMT+0100 (CET)', '2012-11-05 10:00:00 GMT+0100 (CET)'],
  ])('%s is %s', (text, expected) => {
    expect(dayInFigures(text)).toBe(expected);
  });
});

test.each([
  '30-FEB-2012',
  '31. November 2012',
  'März 2012',
  'Nov 2012',
  'Nov 5 10:00',
  'Marketing 10 2012',
  '10 Tage 2012',
  '05.11.2012 10:00',
  '2012-11-05T10:00:00Z',
  'Nov 512',
  '5 Nov 20123',
])('%s stays as it is', (text) => {
  expect(dayInFigures(text)).toBe(text);
});
