import { type Language, localeOf } from './languages.ts';

/** How the report writes numbers, money, dates and durations in its language. */
export type Formats = {
  number(value: number): string;
  /** Whole per cent; what is not quite 0 or 100 % is not rounded to it: `0.3%`. */
  percent(share: number): string;
  /** Three digits that count: `0.243`, `11.7`. */
  precise(value: number): string;
  /** As exact as a table of results is read: `1,234.56`, `0.00123`. */
  exact(value: number): string;
  /** Two digits that count, for ratios that are hardly known: `77`, `0.03`, `1,500`. */
  ratio(value: number): string;
  money(value: number): string;
  /** `28 November 2012` from `2012-11-28`. */
  day(date: string): string;
  /** `28 Nov 2012` from `2012-11-28`. */
  shortDay(date: string): string;
  /** `November 2012` from `2012-11-01`. */
  month(date: string): string;
  /** `Nov 12` from `2012-11-01`. */
  shortMonth(date: string): string;
  /** `Wednesday` from `2012-11-28`. */
  weekday(date: string): string;
  /** `49 days`. */
  days(count: number): string;
  /** Seconds as minutes, hours (under 48) or days. */
  duration(seconds: number): string;
  list(texts: string[]): string;
};

const MADE = new Map<string, Formats>();

/** Gives the formats of a language, which take a while to make; `currency` is an ISO 4217 code. */
export function formatsOf(language: Language, currency: string): Formats {
  const key = `${language} ${currency}`;
  const made = MADE.get(key) ?? makeFormats(language, currency);
  MADE.set(key, made);
  return made;
}

function makeFormats(language: Language, currency: string): Formats {
  const { tag } = localeOf(language);
  const number = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(tag, options);
    return (value: number) => format.format(value);
  };
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
    return (day: string) => format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
  };
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    number: number({ maximumFractionDigits: 1 }),
    precise: number({ maximumSignificantDigits: 3 }),
    exact: exactFormat(number),
    ratio: number({ maximumSignificantDigits: 2 }),
    percent: percentFormat(number),
    money: number({ style: 'currency', currency, maximumFractionDigits: 0 }),
    day: date({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: date({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: date({ month: 'long', year: 'numeric' }),
    weekday: date({ weekday: 'long' }),
    shortMonth: date({ month: 'short', year: '2-digit' }),
    days: number({ style: 'unit', unit: 'day', unitDisplay: 'long' }),
    duration: durationFormat(number),
    list: (texts) => list.format(texts),
  };
}

type NumberFormats = (options: Intl.NumberFormatOptions) => (value: number) => string;

function exactFormat(number: NumberFormats): (value: number) => string {
  const [large, small] = [
    number({ maximumFractionDigits: 2 }),
    number({ maximumSignificantDigits: 3 }),
  ];
  return (value) => (Math.abs(value) < 1 ? small : large)(value);
}

function percentFormat(number: NumberFormats): (share: number) => string {
  const whole = number({ style: 'percent', maximumFractionDigits: 0 });
  const small = number({ style: 'percent', maximumSignificantDigits: 1 });
  const nearlyAll = number({ style: 'percent', maximumFractionDigits: 1 });
  return (share) => {
    if (share > 0 && share < 0.005) return small(share);
    return (share >= 0.995 && share < 1 ? nearlyAll : whole)(share);
  };
}

function durationFormat(number: NumberFormats): (seconds: number) => string {
  const unit = (name: string, maximumFractionDigits: number) =>
    number({ style: 'unit', unit: name, unitDisplay: 'long', maximumFractionDigits });
  const minutes = unit('minute', 0);
  const [fewHours, hours] = [unit('hour', 1), unit('hour', 0)];
  const [fewDays, days] = [unit('day', 1), unit('day', 0)];
  return (seconds) => {
    if (seconds < 90 * 60) return minutes(Math.round(seconds / 60));
    if (seconds < 48 * 3600) return (seconds < 10 * 3600 ? fewHours : hours)(seconds / 3600);
    return (seconds < 10 * 86400 ? fewDays : days)(seconds / 86400);
  };
}
