import type { Config } from './config.ts';
import { publicHolidays } from './public-holidays.ts';

/** A day, `2012-12-25`, on which nobody works. */
export type ClosingDay = { closed_on: string; name: string };

/** A day, `2012-12-24` or every year's `12-24`, that closes at a local time. */
export type HalfDay = { day: string; closes: string };

/** What is closed between two years. */
export type Closings = { days: ClosingDay[]; halfDays: HalfDay[] };

/** A holiday that ends with the sunset closes its last day; the hour to which clocks were set closes none. */
const EVENING = '18:00';
const MORNING = '06:00';

/**
 * Gives the days closed by the public holidays of the configured place and by the company, and those that close early: as configured, or as a holiday
 * begins in them.
 */
export function closings(hours: Config['hours'], firstYear: number, lastYear: number): Closings {
  const parts = publicHolidays(hours.holidays, firstYear, lastYear).filter(
    ({ until }) => until >= EVENING,
  );
  const company = hours.closing_days.map((day) => ({ closed_on: day, name: 'closed' }));
  return {
    days: [
      ...parts
        .filter(({ from }) => from < MORNING)
        .map(({ day, name }) => ({ closed_on: day, name })),
      ...company,
    ],
    halfDays: [
      ...parts
        .filter(({ from }) => from >= MORNING)
        .map(({ day, from }) => ({ day, closes: from })),
      ...hours.half_days,
    ],
  };
}
