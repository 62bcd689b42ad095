import Holidays from 'date-holidays';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { correctionsOf, type HolidayCorrections } from './holiday-corrections.ts';

/** The part of a public holiday that falls on one day: `12:00` to `24:00` of a day that is one from noon on. */
export type HolidayPart = { day: string; from: string; until: string; name: string };

/**
 * Gives the public holidays of a country, state or region, such as DE, DE-BY or DE-BY-A, day by day, in local time; none for `none`.
 * What the library has otherwise than the law had it is corrected.
 */
export function publicHolidays(place: string, firstYear: number, lastYear: number): HolidayPart[] {
  if (place === 'none') return [];
  const calendar = calendarOf(place);
  const local = localTime(calendar.getTimezones()[0] ?? 'UTC');
  const corrections = correctionsOf(place);
  // A holiday of several days may begin in the year before, and a substitute for New Year's Day lie there.
  const years = Array.from(
    { length: lastYear - firstYear + 3 },
    (_, index) => firstYear - 1 + index,
  );
  const parts = years
    .flatMap((year) => calendar.getHolidays(year))
    .filter(({ type }) => type === 'public')
    .map((holiday) => moved(holiday, corrections))
    .flatMap(({ name, start, end }) => partsOf(name, local(start), local(end)))
    .filter((part) => !isRemoved(part, corrections));
  return [...parts, ...added(corrections, years)].filter(
    ({ day }) => firstYear <= Number(day.slice(0, 4)) && Number(day.slice(0, 4)) <= lastYear,
  );
}

/** A code is a country, perhaps a state, perhaps a region: the parts that the library knows. */
function calendarOf(place: string): Holidays {
  const [country = '', state, region] = place.split('-');
  const known = new Holidays();
  if (!(country in known.getCountries())) {
    throw new UserError(
      inWords(
        "hours.holidays: ''{place}'' is not a country. Expected a code such as DE, AT or US, with a state where there is one (DE-BY), or none.",
        { place },
      ),
    );
  }
  if (state === undefined) return new Holidays(country);
  requireOne(country, state, known.getStates(country));
  if (region === undefined) return new Holidays(country, state);
  requireOne(`${country}-${state}`, region, known.getRegions(country, state));
  return new Holidays(country, state, region);
}

function requireOne(place: string, code: string, known: Record<string, string> | undefined): void {
  const codes = Object.keys(known ?? {});
  if (codes.includes(code)) return;
  throw new UserError(
    inWords(
      "hours.holidays: {place} has no state or region ''{code}''. {isNone, select, true {None is known.} other {Known: {codes}.}}",
      { place, code, isNone: codes.length === 0, codes: codes.join(', ') },
    ),
  );
}

/** Writes an instant as `2012-05-01 12:00` of a zone. */
function localTime(timezone: string): (instant: Date) => string {
  const format = new Intl.DateTimeFormat('sv', {
    timeZone: timezone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (instant) => format.format(instant);
}

type Span = { name: string; start: Date; end: Date };

const HOUR = 3_600_000;

function moved(holiday: Span, { moves }: HolidayCorrections): Span {
  const move = moves.find(({ name }) => name === holiday.name);
  if (!move) return holiday;
  return {
    name: holiday.name,
    start: new Date(holiday.start.getTime() + move.startHours * HOUR),
    end: new Date(holiday.end.getTime() + move.endHours * HOUR),
  };
}

/** A span from `2012-01-01 00:00` to `2012-01-03 00:00`, not included, day by day. */
function partsOf(name: string, start: string, end: string): HolidayPart[] {
  const [firstDay = '', from = ''] = start.split(' ');
  const [lastDay = '', until = ''] = end.split(' ');
  const parts: HolidayPart[] = [];
  for (let day = firstDay; day <= lastDay; day = dayAfter(day)) {
    const part = {
      day,
      name,
      from: day === firstDay ? from : '00:00',
      until: day === lastDay ? until : '24:00',
    };
    if (part.from < part.until) parts.push(part);
  }
  return parts;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * HOUR).toISOString().slice(0, 10);
}

function isRemoved({ day, name }: HolidayPart, { removals }: HolidayCorrections): boolean {
  return removals.some(
    (removal) =>
      (removal.name === undefined || removal.name === name) &&
      (removal.from ?? '') <= day &&
      day <= (removal.until ?? '9999-12-31'),
  );
}

/** Days that the library lacks; `08-15` is one of every year. */
function added({ additions }: HolidayCorrections, years: number[]): HolidayPart[] {
  return additions
    .flatMap(({ days, name }) => days.map((day) => ({ day, name })))
    .flatMap(({ day, name }) =>
      day.length > 5
        ? [{ day, name, from: '00:00', until: '24:00' }]
        : years.map((year) => ({ day: `${year}-${day}`, name, from: '00:00', until: '24:00' })),
    );
}
