import { ZONES } from './time-zones.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Beginnings of German months that are not the English ones. */
const GERMAN_MONTHS: Record<string, string> = {
  mär: 'mar',
  mrz: 'mar',
  mae: 'mar',
  mai: 'may',
  okt: 'oct',
  dez: 'dec',
};

type Parts = {
  day: string;
  month: string;
  year: string;
  clock: string;
  half?: string;
  zone?: string;
  offset?: string;
};

const DAY_NAME = String.raw`(?:\p{L}+(?!\p{L})\.?,?\s*)?`;
const MONTH = String.raw`(?<month>\p{L}{3})\p{L}*\.?`;
const CLOCK = String.raw`(?<clock>\d{1,2}:\d{1,2}(?::\d{1,2})?)(?:[.,]\d+)?(?:\s*(?<half>[ap]\.?m\.?)(?![a-z]))?`;
const OFFSET = String.raw`[+-]\d{1,2}(?::?\d{2})?(?![\d:])`;
const ZONE = String.raw`(?:(?<zone>[a-z]{1,5})?\s*(?<offset>${OFFSET})?)`;
const FORMS = [
  // RFC 5322, day before month: `Wed, 10 Oct 2012 09:12:00 +0200`
  String.raw`^${DAY_NAME}(?<day>\d{1,2})\.?[\s-]+${MONTH},?[\s-]+(?<year>\d{2,4})[,\s]+${CLOCK}\s*${ZONE}`,
  // C's asctime, with the zone before the year or behind it: `Wed Oct 10 09:12:00 CEST 2012`
  String.raw`^${DAY_NAME}\s*${MONTH}\s+(?<day>\d{1,2}),?\s+${CLOCK}\s+${ZONE}\s*(?<year>\d{4})(?!\d)$`,
  String.raw`^${DAY_NAME}\s*${MONTH}\s+(?<day>\d{1,2}),?\s+${CLOCK}\s+(?<year>\d{4})(?!\d)\s*${ZONE}`,
  // JavaScript's, and as Americans write it: `Wed Oct 10 2012 09:12:00 GMT+0200`, `Wednesday, October 10, 2012 9:12 AM`
  String.raw`^${DAY_NAME}\s*${MONTH}\s+(?<day>\d{1,2}),?\s+(?<year>\d{4}),?\s+(?:at\s+)?${CLOCK}\s*${ZONE}`,
  // ISO 8601: `2012-10-10T09:12:00+02:00`
  String.raw`^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[t\s]+${CLOCK}\s*${ZONE}`,
].map((form) => new RegExp(form, 'iu'));

/** As nearly all programs write it, with all its parts in their limits: read at a tenth of the time. */
const USUAL =
  /^[A-Z][a-z]{2}, (0?[1-9]|1\d|2[0-8]) ([A-Z][a-z]{2}) ((?:19|20)\d\d) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d) ([+-](?:0\d|1[0-4]))([0-5]\d)(?: \([A-Z]{1,5}\))?$/;

/** No date is longer; a hostile header may be, and takes hours with a hundred thousand brackets. */
const MOST_CHARACTERS = 500;

/**
 * Gives the date of a mail header (RFC 5322, its obsolete forms, and what else is met) as ISO 8601 with
 * its offset, or without one where the header has no zone. Null for what is not a date: never a guess.
 */
export function mailDate(header: string): string | null {
  return usualDate(header.trim()) ?? anyDate(header);
}

function usualDate(text: string): string | null {
  const parts = USUAL.exec(text);
  if (parts === null) return null;
  const [, day = '', name = '', year, clock, hours, minutes] = parts;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  return `${year}-${twoDigits(month)}-${day.padStart(2, '0')}T${clock}${hours}:${minutes}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function anyDate(header: string): string | null {
  const text = withoutComments(header.slice(0, MOST_CHARACTERS))
    .replace(/\s*:\s*/g, ':')
    .trim();
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups) return isoOf(groups as Parts);
  }
  return null;
}

/** Comments may stand anywhere, and within each other. */
function withoutComments(header: string): string {
  const text = header.replace(/\([^()]*\)/g, ' ');
  return text === header ? text : withoutComments(text);
}

function isoOf(parts: Parts): string | null {
  const day = dayOf(parts);
  const clock = clockOf(parts);
  const minutes = offsetOf(parts);
  if (day === null || clock === null || minutes === null) return null;
  if (minutes === 'none') return `${day}T${clock}`;
  return Math.abs(minutes) <= MOST_OFFSET
    ? `${day}T${clock}${offsetText(minutes)}`
    : inUtc(`${day}T${clock}`, minutes);
}

/** No place on earth is farther from UTC, and DuckDB reads no more; what programs write beyond it is clear all the same. */
const MOST_OFFSET = 14 * 60 + 59;

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

function inUtc(local: string, minutes: number): string {
  const moment = new Date(Date.parse(`${local}Z`) - minutes * 60_000);
  return `${moment.toISOString().slice(0, 19)}+00:00`;
}

function dayOf(parts: Parts): string | null {
  const year = yearOf(parts.year);
  const month = monthOf(parts.month.toLowerCase());
  const day = Number(parts.day);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
  return isReal && year >= 1900 ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null;
}

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(GERMAN_MONTHS[text] ?? text) + 1;
}

/** RFC 5322, 4.3: two digits below 50 are of this century, other two and all three digits of the last. */
function yearOf(text: string): number {
  const year = Number(text);
  if (text.length >= 4) return year;
  return text.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function clockOf({ clock, half }: Parts): string | null {
  const [told = 0, minute = 0, second = 0] = clock.split(':').map(Number);
  const isHalf = half !== undefined && told <= 12;
  if (half !== undefined && (told > 12 || told === 0)) return null;
  const hour = isHalf ? (told % 12) + (/^p/i.test(half) ? 12 : 0) : told;
  if (hour > 23 || minute > 59 || second > 60) return null;
  // A leap second is the last second that a timestamp can hold.
  return [hour, minute, Math.min(second, 59)].map(twoDigits).join(':');
}

/**
 * Minutes before UTC: of the offset, also behind a name (`GMT+0200`) where that is UTC's or says the same, else of the name. `none` for
 * a name that several zones share or nobody knows, as for none at all; null where name and offset contradict each other.
 */
function offsetOf({ zone, offset }: Parts): number | 'none' | null {
  const named = zone === undefined ? undefined : ZONES[zone.toLowerCase()];
  if (offset === undefined) return named ?? 'none';
  const minutes = minutesOf(offset);
  if (minutes === null || (named !== undefined && named !== 0 && named !== minutes)) return null;
  return minutes;
}

function minutesOf(offset: string): number | null {
  const [, sign = '', digits = '', behind] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
  const hours = Number(digits);
  const size = hours * 60 + Number(behind ?? 0);
  if (sign === '' || hours > 23) return null;
  return sign === '-' ? -size : size;
}
