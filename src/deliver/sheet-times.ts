import { type Language, localeOf, WRITTEN_LANGUAGE } from '../locales/languages.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/;

/** Excel takes 1900 for a leap year: what it says of the days before 1 March is wrong. */
const FIRST_DAY = '1900-03-01';

/** Gives a day such as 2012-11-28, or a moment such as 2012-11-28T14:05:00Z, as a spreadsheet keeps it; nothing for other texts and for days that no calendar has. */
export function sheetTime(text: string): { time: Date; isMoment: boolean } | undefined {
  const isMoment = isMomentText(text);
  if ((!isMoment && !DAY.test(text)) || text < FIRST_DAY) return undefined;
  const time = new Date(isMoment ? text : `${text}T00:00:00Z`);
  const isThere = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text.slice(0, 10));
  return isThere ? { time, isMoment } : undefined;
}

/** Gives a moment as a spreadsheet of the language reads it from CSV, 28.11.2012 14:05; every other text as it stands. */
export function momentText(text: string, language: Language): string {
  const found = isMomentText(text) ? sheetTime(text) : undefined;
  if (!found) return text;
  const time = text.slice(11, -1).replace(/:00(\.000)?$/, '');
  if (language === WRITTEN_LANGUAGE) return `${text.slice(0, 10)} ${time}`;
  const day = new Intl.DateTimeFormat(localeOf(language).tag, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return `${day.format(found.time)} ${time}`;
}

/** Whether a text is a moment as tables of results have it. */
export function isMomentText(text: unknown): text is string {
  return typeof text === 'string' && MOMENT.test(text);
}
