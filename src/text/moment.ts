const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/;

/** Whether a value is written as tables of results have a day, 2012-11-28. */
export function isDayText(value: unknown): value is string {
  return typeof value === 'string' && DAY.test(value);
}

/** Whether a value is written as tables of results have a moment, 2012-11-28T14:05:00Z. */
export function isMomentText(value: unknown): value is string {
  return typeof value === 'string' && MOMENT.test(value);
}

/** Gives the time of such a day or moment; undefined for other texts, and where no calendar has the day (2011-02-30). */
export function timeOfText(text: string): Date | undefined {
  if (!isDayText(text) && !isMomentText(text)) return undefined;
  const time = new Date(text);
  const isThere = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text.slice(0, 10));
  return isThere ? time : undefined;
}

/** Gives the heading of a column: of one that holds moments, which are UTC in the database, it says so. */
export function momentHeading(name: string, values: unknown[]): string {
  return name.endsWith('_at') && values.some(isMomentText) ? `${name} (UTC)` : name;
}
