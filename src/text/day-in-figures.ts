const MONTHS =
  'jan(?:uar[yi]?)?|jän(?:ner)?|feb(?:ruar[yi]?|er)?|mar(?:ch)?|märz?|maerz|mrz|apr(?:il)?|mai|may|jun[ei]?|jul[yi]?|' +
  'aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?';
const WEEKDAYS =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|' +
  '(?:mo|di|mi|do|fr|sa|so)(?:n(?:abend|n?tag|nerstag)|enstag|ttwoch|eitag|mstag)?';
const MONTH = `(?<month>${MONTHS})\\.?`;
const DAY = '(?<day>\\d{1,2})';
const YEAR = '(?<year>\\d{4}|\\d{2})';

/** 31-OCT-2012, 10. Januar 2012 · Nov 5, 2012, Jul-21-20 · 2012-Nov-05 · Mon Nov  5 10:00:00 2012 */
const FORMS = [
  `${DAY}(?:\\.|st|nd|rd|th)?[ /-]*(?:of )?${MONTH},?[ /-]*${YEAR}(?<rest>(?![\\d:]).*)`,
  `${MONTH}[ /-]*${DAY}(?:st|nd|rd|th)?(?:, *|[ /-]+)${YEAR}(?<rest>(?![\\d:]).*)`,
  `(?<year>\\d{4})[ /-]${MONTH}[ /-]${DAY}(?<rest>(?!\\d).*)`,
  `${MONTH} +${DAY} +(?<rest>\\d\\d:\\d\\d:\\d\\d(?: [A-Z]{1,5})?) +(?<year>\\d{4})`,
].map((form) => new RegExp(`^(?:(?:${WEEKDAYS})\\.?,? +)?${form}$`, 'i'));

/**
 * Gives a time whose month is a name, English or German, whole or abbreviated, in figures: `31-OCT-2012` is `2012-10-31`, and what
 * follows the day stands behind it. Any other text, and a day that no calendar has, stays as it is.
 */
export function dayInFigures(text: string): string {
  const found = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups);
  if (!found) return text;
  const { year = '', month = '', day = '', rest = '' } = found;
  const date = [fullYear(year), padded(monthNumber(month)), padded(Number(day))].join('-');
  const clock = rest.replace(/^,? *(?:(?:at|um) +)?/i, '').trim();
  if (!isDay(date)) return text;
  return clock === '' ? date : `${date} ${clock}`;
}

/** Years of two digits are of 1969 to 2068, as DuckDB reads them. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${year < '69' ? 20 : 19}${year}`;
}

const STARTS = [
  'ja jä',
  'f',
  'mar mär mae mrz',
  'ap',
  'mai may',
  'jun',
  'jul',
  'au',
  's',
  'o',
  'n',
  'd',
];

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  return (
    1 + STARTS.findIndex((starts) => starts.split(' ').some((start) => lower.startsWith(start)))
  );
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}

function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}
