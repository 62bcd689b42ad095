import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailDate } from './mail-date.ts';

test.each([
  ['Wed, 10 Oct 2012 09:12:00 +0200', '2012-10-10T09:12:00+02:00'],
  ['10 Oct 2012 09:12 GMT', '2012-10-10T09:12:00+00:00'],
  ['Wed, 10 Oct 12 09:12:00 EST', '2012-10-10T09:12:00-05:00'],
  ['Tue, 4 Jan 99 01:02:03 PDT', '1999-01-04T01:02:03-07:00'],
  ['Tue, 4 Jan 111 01:02:03 +0000', '2011-01-04T01:02:03+00:00'],
  ['Wed, 10 Oct 2012 09:12:00 +0200 (CEST)', '2012-10-10T09:12:00+02:00'],
  ['Fri, 21 Nov 1997 09(comment (nested)):   55  :  06 -0600', '1997-11-21T09:55:06-06:00'],
  ['Wed Oct 10 09:12:00 2012', '2012-10-10T09:12:00'],
  ['Wed Oct 10 09:12:00 CEST 2012', '2012-10-10T09:12:00+02:00'],
  ['2012-10-10 09:12:00 +0200', '2012-10-10T09:12:00+02:00'],
  ['2012-10-10T09:12:00.123Z', '2012-10-10T09:12:00+00:00'],
  ['Wed, 10 Oct 2012 09:12:60 +0200', '2012-10-10T09:12:59+02:00'],
  ['Wed, 10 Oct 2012 09:12:00', '2012-10-10T09:12:00'],
  ['Wed, 10 Oct 2012 09:12:00 XYZ', '2012-10-10T09:12:00'],
  ['Wed, 10 Oct 2012 09:12:00 IST', '2012-10-10T09:12:00'],
  ['Wed, 10 Oct 2012 09:12:00 NZDT', '2012-10-10T09:12:00+13:00'],
  ['Wed, 10 Oct 2012 09:12:00 GMT+0200', '2012-10-10T09:12:00+02:00'],
  ['Wed, 10 Oct 2012 09:12:00 GMT+02:00', '2012-10-10T09:12:00+02:00'],
  ['Wed, 10 Oct 2012 09:12:00 UTC+2', '2012-10-10T09:12:00+02:00'],
  ['Wed, 10 Oct 2012 09:12:00 GMT -0500', '2012-10-10T09:12:00-05:00'],
  ['Wed, 10 Oct 2012 09:12:00 CET+0100', '2012-10-10T09:12:00+01:00'],
  ['Wed, 10 Oct 2012 09:12:00 +0200 GMT', '2012-10-10T09:12:00+02:00'],
  ['Wed, 10 Oct 2012 3:00:00 PM +0100', '2012-10-10T15:00:00+01:00'],
  ['Wed, 10 Oct 2012 12:30 a.m. EST', '2012-10-10T00:30:00-05:00'],
  ['Wed, 10 Oct 2012 09:12:00 +1930', '2012-10-09T13:42:00+00:00'],
  ['Wed, 10 Oct 2012 09:12:00 -0060', '2012-10-10T09:12:00-01:00'],
  ['Mi, 10 Okt 2012 09:12:00 +0200', '2012-10-10T09:12:00+02:00'],
  ['Mittwoch, 3. März 2010 09:12:00 MEZ', '2010-03-03T09:12:00+01:00'],
  ['Do., 6 Dez 2012 09:12', '2012-12-06T09:12:00'],
  ['Wed Oct 10 2012 09:12:00 GMT+0200 (Mitteleuropäische Sommerzeit)', '2012-10-10T09:12:00+02:00'],
  ['Wed Oct 10 09:12:00 2012 +0200', '2012-10-10T09:12:00+02:00'],
  ['Wed Oct 10 09:12:00 +0200 2012', '2012-10-10T09:12:00+02:00'],
  ['Monday, March 02, 2020 10:00 AM', '2020-03-02T10:00:00'],
  ['October 10, 2012 at 9:12:00 PM GMT+2', '2012-10-10T21:12:00+02:00'],
])('%s is %s', (header, expected) => {
  expect(mailDate(header)).toBe(expected);
});

test.each([
  '',
  'Whenever',
  'Fri, 31 Feb 2012 09:12:00 +0000',
  'Wed, 10 Oct 2012 24:12:00 +0000',
  'Wed, 10 Oct 2012 09:60:00 +0000',
  'Wed, 10 Oct 2012 09:12:00 +9900',
  'Wed, 10 Oct 2012 09:12:00 CET+0500',
  'Wed, 10 Oct 2012 15:12:00 PM +0100',
  'Wed, 21 Dec 0001 22:31:43 -0800',
  'Wed, 10 Foo 2012 09:12:00 +0000',
  'Wed, 10 Oct 2012',
])('%s is no date, and never now', (header) => {
  expect(mailDate(header)).toBeNull();
});

test('a header of brackets or blanks without end is no date, at once', () => {
  expect(mailDate('('.repeat(100_000) + ')'.repeat(100_000))).toBeNull();
  expect(mailDate(`a${' '.repeat(100_000)}x`)).toBeNull();
});

const DAYS = fc.tuple(
  fc.constantFrom('Wed, ', 'wed, ', ''),
  fc.constantFrom('1', '09', '28', '29', '31', '32', '0', '00'),
  fc.constantFrom('Oct', 'Feb', 'FEB', 'Foo'),
  fc.constantFrom('2012', '1899', '2099', '12'),
);
const CLOCKS = fc.constantFrom('09:12:00', '24:00:00', '23:59:60', '9:12:00');
const ZONES = fc.constantFrom('+0200', '-1430', '+1500', '+0060', 'GMT', '');

// A comment in front changes no date, and is not how programs usually write it.
test('usual dates are read like all others', () => {
  fc.assert(
    fc.property(DAYS, CLOCKS, ZONES, ([name, day, month, year], clock, zone) => {
      const date = `${name}${day} ${month} ${year} ${clock} ${zone}`;
      expect(mailDate(date)).toBe(mailDate(`(x) ${date}`));
    }),
    { numRuns: 1000 },
  );
});
