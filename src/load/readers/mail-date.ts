const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Names of zones that RFC 5322 lists, and those that old European and Japanese programs wrote. */
const ZONES: Record<string, string> = {
  z: '+00:00',
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  wet: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  met: '+01:00',
  mez: '+01:00',
  west: '+01:00',
  cest: '+02:00',
  mest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  jst: '+09:00',
};

type Parts = { day: string; month: string; year: string; clock: string; zone: string };

const CLOCK = String.raw`(?<clock>\d{1,2}:\d{1,2}(?::\d{1,2})?)(?:\.\d+)?`;
const ZONE = String.raw`(?<zone>[+-]\d{1,2}:?\d{2}|[A-Za-z]{1,5})?`;
const FORMS = [
  // RFC 5322, day before month: `Wed, 10 Oct 2012 09:12:00 +0200`
  String.raw`^(?:[a-z]+\.?,?\s*)?(?<day>\d{1,2})[\s-]+(?<month>[a-z]{3})[a-z]*\.?,?[\s-]+(?<year>\d{2,4})[,\s]+${CLOCK}\s*${ZONE}`,
  // C's asctime, with the zone before the year or behind it: `Wed Oct 10 09:12:00 CEST 2012`
  String.raw`^(?:[a-z]+\.?,?\s+)?(?<month>[a-z]{3})[a-z]*\.?\s+(?<day>\d{1,2}),?\s+${CLOCK}\s+(?:(?<zone>[+-]\d{4}|[a-z]{1,5})\s+)?(?<year>\d{4})\b`,
  // ISO 8601: `2012-10-10T09:12:00+02:00`
  String.raw`^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[t\s]+${CLOCK}\s*${ZONE}`,
].map((form) => new RegExp(form, 'i'));

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
  const clock = clockOf(parts.clock);
  const zone = zoneOf(parts.zone ?? '');
  return day !== null && clock !== null && zone !== null ? `${day}T${clock}${zone}` : null;
}

function dayOf(parts: Parts): string | null {
  const year = yearOf(parts.year);
  const month = /^\d/.test(parts.month)
    ? Number(parts.month)
    : MONTHS.indexOf(parts.month.toLowerCase()) + 1;
  const day = Number(parts.day);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
  return isReal && year >= 1900 ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null;
}

/** RFC 5322, 4.3: two digits below 50 are of this century, other two and all three digits of the last. */
function yearOf(text: string): number {
  const year = Number(text);
  if (text.length >= 4) return year;
  return text.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function clockOf(text: string): string | null {
  const [hour = 0, minute = 0, second = 0] = text.split(':').map(Number);
  if (hour > 23 || minute > 59 || second > 60) return null;
  // A leap second is the last second that a timestamp can hold.
  return [hour, minute, Math.min(second, 59)].map(twoDigits).join(':');
}

/** Unknown names are UTC, as RFC 5322 (4.3) has it; an offset that no place on earth has is no zone. */
function zoneOf(text: string): string | null {
  if (text === '') return '';
  const [, sign, hours = '', minutes = ''] = /^([+-])(\d{1,2}):?(\d{2})$/.exec(text) ?? [];
  if (!sign) return ZONES[text.toLowerCase()] ?? '+00:00';
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
