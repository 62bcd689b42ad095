import Holidays from 'date-holidays';
import { UserError } from '../errors.ts';
import type { Config } from './config.ts';

/** A day, `2012-12-25`, on which nobody works. */
export type ClosingDay = { closed_on: string; name: string };

/** Gives the public holidays of the configured country or state and the company's closing days, in order. */
export function closingDays(
  hours: Config['hours'],
  firstYear: number,
  lastYear: number,
): ClosingDay[] {
  const company = hours.closing_days.map((day) => ({ closed_on: day, name: 'closed' }));
  return [...publicHolidays(hours.holidays, firstYear, lastYear), ...company];
}

function publicHolidays(place: string, firstYear: number, lastYear: number): ClosingDay[] {
  if (place === 'none') return [];
  const calendar = calendarOf(place);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return years.flatMap((year) =>
    calendar
      .getHolidays(year)
      .filter((holiday) => holiday.type === 'public')
      .map((holiday) => ({ closed_on: holiday.date.slice(0, 10), name: holiday.name })),
  );
}

function calendarOf(place: string): Holidays {
  const [country = '', ...state] = place.split('-');
  const known = new Holidays();
  if (!(country in known.getCountries())) {
    throw new UserError(
      `hours.holidays: '${place}' is not a country. Expected a code such as DE, AT or US, with a state where there is one (DE-BY), or none.`,
    );
  }
  const states = known.getStates(country) ?? {};
  if (state.length > 0 && !(state.join('-') in states)) {
    throw new UserError(
      `hours.holidays: ${country} has no state '${state.join('-')}'. Known: ${Object.keys(states).join(', ')}.`,
    );
  }
  return state.length > 0 ? new Holidays(country, state.join('-')) : new Holidays(country);
}
