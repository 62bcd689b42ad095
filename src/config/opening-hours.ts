import type { Config } from './config.ts';

/** A stretch of working time of a weekday (1 Monday to 7 Sunday), and from when until before when it held. */
export type OpeningHours = {
  valid_from: string;
  valid_until: string;
  weekday: number;
  opens: string;
  closes: string;
};

const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** Gives the hours of every version: a change holds from its day on, and weekdays that it does not name stay as they were. */
export function openingHours(hours: Config['hours']): OpeningHours[] {
  const changes = hours.changes.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const days = ['0001-01-01', ...changes.map(({ from }) => from), '9999-12-31'];
  return [hours, ...changes].flatMap((_, version) =>
    WEEKDAYS.flatMap((day, index) => {
      const named = changes.slice(0, version).findLast((change) => change[day] !== undefined);
      return (named?.[day] ?? hours[day]).map(({ opens, closes }) => ({
        valid_from: days[version] ?? '',
        valid_until: days[version + 1] ?? '',
        weekday: index + 1,
        opens,
        closes,
      }));
    }),
  );
}
