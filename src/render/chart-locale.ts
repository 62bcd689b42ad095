import type { Config } from 'vega-lite';
import { type Language, localeOf, WRITTEN_LANGUAGE } from '../locales/languages.ts';

type ChartLocale = NonNullable<Config['locale']>;

/** Gives how charts write numbers and days in a language; nothing for English, which is vega's own. */
export function chartLocaleOf(language: Language): ChartLocale | undefined {
  if (language === WRITTEN_LANGUAGE) return undefined;
  const { tag } = localeOf(language);
  const date = patternOf(tag, { day: '2-digit', month: '2-digit', year: 'numeric' });
  const written = patternOf(tag, { dateStyle: 'full' });
  return {
    number: { ...marksOf(tag), grouping: [3], currency: currencyOf(tag) },
    time: {
      dateTime: `${written}, %X`,
      date,
      time: '%H:%M:%S',
      periods: ['', ''],
      days: namesOf(tag, { weekday: 'long' }, 7) as Seven,
      shortDays: namesOf(tag, { weekday: 'short' }, 7) as Seven,
      months: namesOf(tag, { month: 'long' }, 12) as Twelve,
      shortMonths: namesOf(tag, { month: 'short' }, 12) as Twelve,
    },
  };
}

type Seven = [string, string, string, string, string, string, string];
type Twelve = [...Seven, string, string, string, string, string];

function marksOf(tag: string): { decimal: string; thousands: string } {
  const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(12_345.6);
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: mark('decimal'), thousands: mark('group') };
}

/** What stands before and behind an amount of euros. */
function currencyOf(tag: string): [string, string] {
  const format = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  const [before = '', behind = ''] = format.format(1).split('1');
  return [before, behind];
}

/** The form of a date in the directives of vega: `%d.%m.%Y`. */
function patternOf(tag: string, options: Intl.DateTimeFormatOptions): string {
  const directives: Record<string, string> = { weekday: '%A', year: '%Y', day: '%d' };
  const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  return format
    .formatToParts(Date.UTC(2012, 10, 28))
    .map(({ type, value }) => {
      if (type === 'month') return /\d/.test(value) ? '%m' : '%B';
      return directives[type] ?? value.replaceAll('%', '%%');
    })
    .join('');
}

/** Names of weekdays from Sunday, or of months from January: 1 January 2012 was a Sunday. */
function namesOf(tag: string, options: Intl.DateTimeFormatOptions, count: number): string[] {
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  return Array.from({ length: count }, (_, index) =>
    format.format(options.month ? Date.UTC(2012, index) : Date.UTC(2012, 0, index + 1)),
  );
}
