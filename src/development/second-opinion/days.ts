const DAY = 86_400_000;

/** Gives the day so many days after (or before) one. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/** Gives the day so many months after one; the last of the month where that month is shorter. */
export function monthsAfter(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0));
  return new Date(last.setUTCDate(Math.min(date, last.getUTCDate()))).toISOString().slice(0, 10);
}

/** Gives the days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** Gives the day on which a moment falls in a time zone. */
export function localDay(at: number, timezone: string): string {
  const format = FORMATS.get(timezone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: timezone });
  FORMATS.set(timezone, format);
  return format.format(at);
}

/** Making a format costs far more than using it. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Gives the first moment of a day in a time zone, as milliseconds: tried quarter hour by quarter hour. */
export function firstMoment(day: string, timezone: string): number {
  const quarter = 900_000;
  let at = Date.parse(day) - DAY;
  while (localDay(at, timezone) < day) at += quarter;
  return at;
}

/** Gives the last millisecond of the day on which a moment falls in a time zone. */
export function endOfDay(at: number, timezone: string): number {
  return firstMoment(daysAfter(localDay(at, timezone), 1), timezone) - 1;
}

export function earliest(...days: (string | null | undefined)[]): string | null {
  const known = days.filter((day) => day !== null && day !== undefined);
  return known.sort()[0] ?? null;
}
