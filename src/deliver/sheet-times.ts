import { type Language, localeOf, WRITTEN_LANGUAGE } from '../locales/languages.ts';
import { isMomentText, timeOfText } from '../text/moment.ts';

/** Excel takes 1900 for a leap year: what it says of the days before 1 March is wrong. */
const FIRST_DAY = '1900-03-01';

/** Gives a day such as 2012-11-28, or a moment such as 2012-11-28T14:05:00Z, as a spreadsheet keeps it; nothing for other texts and for days that none has. */
export function sheetTime(text: string): { time: Date; isMoment: boolean } | undefined {
  const time = text < FIRST_DAY ? undefined : timeOfText(text);
  return time && { time, isMoment: isMomentText(text) };
}

/** Gives a moment as a spreadsheet of the language reads it from CSV, 28.11.2012 14:05; every other text as it stands. */
export function momentText(text: string, language: Language): string {
  const found = sheetTime(text);
  if (!found?.isMoment) return text;
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
