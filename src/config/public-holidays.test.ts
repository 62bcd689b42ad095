import { expect, test } from 'vitest';
import { closings } from './closing-days.ts';
import { configSchema } from './config.ts';

const closed = (holidays: string, firstYear: number, lastYear = firstYear) =>
  closings(configSchema.parse({ hours: { holidays } }).hours, firstYear, lastYear);

const days = (holidays: string, year: number) =>
  closed(holidays, year).days.map(({ closed_on }) => closed_on);

// python-holidays 0.109, and for Korea the decree (관공서의 공휴일에 관한 규정): the day before New Year's, the day and the day after.
test.each([
  ['RO', 2012, ['2012-01-01', '2012-01-02']],
  ['RO', 2024, ['2024-06-23', '2024-06-24', '2024-12-25', '2024-12-26']],
  [
    'KR',
    2012,
    ['2012-01-22', '2012-01-23', '2012-01-24', '2012-09-29', '2012-09-30', '2012-10-01'],
  ],
  ['TR', 2012, ['2012-08-19', '2012-08-20', '2012-08-21']],
  ['AE', 2012, ['2012-08-19', '2012-08-20', '2012-10-26', '2012-10-27', '2012-12-02']],
])('in %s of %i a holiday of several days closes all of them', (place, year, expected) => {
  expect(days(place, year)).toEqual(expect.arrayContaining(expected));
});

test('a holiday that begins at noon or in the evening closes that part, beside the half-days of the company', () => {
  const { hours } = configSchema.parse({
    hours: { holidays: 'CH-VS', half_days: [{ day: '12-31', closes: '13:00' }] },
  });
  const { days: whole, halfDays } = closings(hours, 2012, 2012);
  expect(halfDays).toEqual([
    { day: '2012-05-01', closes: '12:00' },
    { day: '2012-12-24', closes: '12:00' },
    { day: '12-31', closes: '13:00' },
  ]);
  expect(whole.map(({ closed_on }) => closed_on)).not.toContain('2012-12-24');
  expect(closed('CH-SO', 2012).halfDays).toEqual([{ day: '2012-05-01', closes: '12:00' }]);
  expect(closed('AU-QLD', 2020).halfDays).toEqual([{ day: '2020-12-24', closes: '18:00' }]);
  expect(closed('TR', 2013).halfDays).toEqual([
    { day: '2013-08-07', closes: '13:00' },
    { day: '2013-10-14', closes: '13:00' },
  ]);
});

test('none, and every code that the library knows, is taken; others are refused with those that are known', () => {
  expect(closed('none', 2012)).toEqual({ days: [], halfDays: [] });
  expect(days('DE-BY', 2012)).not.toContain('2012-08-15');
  expect(days('DE-BY-KATH', 2012)).toContain('2012-08-15');
  expect(days('DE-BY-A', 2012)).toEqual(expect.arrayContaining(['2012-08-08', '2012-08-15']));
  expect(() => days('DE-BY-XX', 2012)).toThrow(
    "hours.holidays: DE-BY has no state or region 'XX'. Known: A, KATH, EVANG.",
  );
  expect(() => days('DE-XX', 2012)).toThrow(/^hours.holidays: DE has no state or region 'XX'/);
  expect(() => days('XX', 2012)).toThrow(/^hours.holidays: 'XX' is not a country/);
});

// python-holidays 0.109 has them, or lacks them; the laws stand in holiday-corrections.ts.
test.each([
  ['US', ['2012-11-12', '2017-11-10'], []],
  ['US', ['2010-12-31', '2021-12-31'], []],
  ['CA', ['2010-12-27', '2011-01-03', '2022-12-26'], []],
  ['CA-ON', ['2012-02-20'], ['2012-04-09']],
  ['GB-ENG', ['2011-04-29', '2012-06-04', '2012-06-05'], ['2012-05-28']],
  ['IE', ['2022-03-18'], []],
  ['PL', ['2018-11-12'], ['2019-11-12']],
  ['PT', ['2012-10-05', '2016-10-05'], ['2013-05-30', '2013-11-01', '2014-12-01', '2015-10-05']],
  ['CZ', ['2016-03-25'], ['2015-04-03']],
  [
    'RO',
    ['2012-11-30', '2018-04-06', '2024-01-06'],
    ['2011-11-30', '2012-04-13', '2012-06-01', '2013-01-24', '2023-01-06'],
  ],
  ['SK', ['2018-10-30'], ['2019-10-30']],
  ['SI', ['2012-01-02', '2023-08-14'], ['2013-01-02']],
  ['LI', ['2012-02-02', '2012-03-19', '2012-08-15', '2012-11-01'], ['2012-05-18', '2012-06-08']],
  ['TR', ['2017-07-15'], ['2012-07-15']],
  ['KR', ['2013-10-09'], ['2012-10-09']],
])('%s of 2010 to 2030 is as the law was', (place, closedDays, openDays) => {
  const all = closed(place, 2010, 2030).days.map(({ closed_on }) => closed_on);
  expect(all).toEqual(expect.arrayContaining(closedDays));
  expect(all.filter((day) => openDays.includes(day))).toEqual([]);
});
