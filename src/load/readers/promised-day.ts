/** What tells the day of a promise: kept in the archive instead of its words. */
export type PromiseKind = 'today' | 'tomorrow' | 'weekday' | 'date' | 'days' | 'week' | 'month';

export type PromisedDay = { kind: PromiseKind; day: string };

const WEEKDAYS =
  'sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sunday|monday|tuesday|wednesday|thursday|friday|saturday';
const MONTHS: [RegExp, number][] = [
  [/^jan/, 1],
  [/^feb/, 2],
  [/^m(?:är|ar|rz)/, 3],
  [/^apr/, 4],
  [/^ma[iy]/, 5],
  [/^jun/, 6],
  [/^jul/, 7],
  [/^aug/, 8],
  [/^sep/, 9],
  [/^o[kc]t/, 10],
  [/^nov/, 11],
  [/^de[zc]/, 12],
];
const MONTH =
  '(jan(?:uary|uar)?|feb(?:ruary|ruar)?|märz|march|apr(?:il)?|mai|may|june?|juni|july?|juli|aug(?:ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?)';

const NUMBERS: Record<string, number> = {
  ein: 1,
  einem: 1,
  einer: 1,
  eines: 1,
  one: 1,
  a: 1,
  an: 1,
  zwei: 2,
  two: 2,
  'a couple of': 2,
  drei: 3,
  three: 3,
  vier: 4,
  four: 4,
  fünf: 5,
  five: 5,
  sechs: 6,
  six: 6,
  sieben: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  zehn: 10,
  ten: 10,
  vierzehn: 14,
  fourteen: 14,
};
const COUNT = `(\\d{1,3}|${Object.keys(NUMBERS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;
const WITHIN =
  '(?:innerhalb(?: von)?|binnen|in(?: den)?(?: nächsten)?|within(?: the next)?|in(?: the)?(?: next)?)';

type Rule = {
  pattern: RegExp;
  dayOf: (found: string[], mailed: Date) => Date | null;
  kind: PromiseKind;
};

/** The first that fits is taken: longer forms stand before those they hold. */
const RULES: Rule[] = [
  rule(
    'days',
    `${WITHIN} ${COUNT} (?:werktagen?|arbeitstagen?|working days?|business days?)`,
    ([count], mailed) => workingDaysLater(mailed, numberOf(count)),
  ),
  rule('days', `${WITHIN} ${COUNT} (?:stunden?|hours?)`, ([count], mailed) =>
    daysLater(mailed, Math.ceil(numberOf(count) / 24)),
  ),
  rule('days', `${WITHIN} ${COUNT} (?:tag(?:en|es)?|days?)`, ([count], mailed) =>
    daysLater(mailed, numberOf(count)),
  ),
  rule('days', `${WITHIN} ${COUNT} (?:wochen?|weeks?)`, ([count], mailed) =>
    daysLater(mailed, 7 * numberOf(count)),
  ),
  rule('tomorrow', 'übermorgen|the day after tomorrow', (_, mailed) => daysLater(mailed, 2)),
  rule('week', '(?:nächste[rn]?|kommende[rn]?|folgende[rn]?) woche|next week', (_, mailed) =>
    endOfWeek(daysLater(mailed, 7)),
  ),
  rule(
    'week',
    '(?:diese[rn]?|laufe der|ende der|im lauf der) woche|wochenende|(?:this|the) week',
    (_, mailed) => endOfWeek(mailed),
  ),
  rule(
    'month',
    '(?:ende (?:des|diesen|dieses) monats|monatsende|(?:end of (?:the|this) month))',
    (_, mailed) => endOfMonth(mailed),
  ),
  rule(
    'today',
    'end of (?:the|this) day|today|heute|tonight|this (?:afternoon|evening)',
    (_, mailed) => mailed,
  ),
  rule(
    'date',
    `(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?(\\d{4}|\\d{2})(?!\\d))?`,
    ([day, month, year], mailed) => dateOf({ day, month: Number(month), year }, mailed),
  ),
  rule(
    'date',
    `(\\d{1,2})(?:\\.|st|nd|rd|th)?(?: of)? ${MONTH}\\b\\.?(?: (\\d{4}))?`,
    ([day, month, year], mailed) => dateOf({ day, month: monthOf(month), year }, mailed),
  ),
  rule(
    'date',
    `${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`,
    ([month, day, year], mailed) => dateOf({ day, month: monthOf(month), year }, mailed),
  ),
  rule(
    'date',
    '(?:zum|am|bis|by|on|before|than) (?:the )?(\\d{1,2})(?:\\.|st|nd|rd|th)',
    ([day], mailed) => nextDayOfMonth(Number(day), mailed),
  ),
  rule('weekday', `(?:(?:nächsten|kommenden|next|this) )?(${WEEKDAYS})`, ([name], mailed) =>
    nextWeekday(name ?? '', mailed),
  ),
  // The word is also "the morning" and "in the morning".
  rule('tomorrow', '(?<!guten |am |jeden )morgen|tomorrow', (_, mailed) => daysLater(mailed, 1)),
];

/** Gives the day by which something is promised in words, reckoned from the day of the mail, as 2012-11-16; null where they name none. */
export function promisedDay(words: string, mailedOn: string): PromisedDay | null {
  const mailed = new Date(`${mailedOn}T00:00:00Z`);
  for (const { pattern, dayOf, kind } of RULES) {
    const found = pattern.exec(words);
    if (!found) continue;
    const day = dayOf(found.slice(1), mailed);
    return day === null || day < mailed ? null : { kind, day: textOf(day) };
  }
  return null;
}

function rule(kind: PromiseKind, pattern: string, dayOf: Rule['dayOf']): Rule {
  return {
    kind,
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'iu'),
    dayOf,
  };
}

function numberOf(word = ''): number {
  return NUMBERS[word.toLowerCase()] ?? Number(word);
}

function monthOf(name = ''): number {
  return MONTHS.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1] ?? 0;
}

function textOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}

function daysLater(day: Date, count: number): Date {
  return new Date(day.getTime() + count * 86_400_000);
}

/** Mondays to Fridays; holidays are not known here. */
function workingDaysLater(day: Date, count: number): Date {
  let later = day;
  for (let left = count; left > 0; ) {
    later = daysLater(later, 1);
    if (later.getUTCDay() % 6 !== 0) left--;
  }
  return later;
}

/** The Sunday: who says "this week" has said no day of it. */
function endOfWeek(day: Date): Date {
  return daysLater(day, (7 - day.getUTCDay()) % 7);
}

function endOfMonth(day: Date): Date {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0));
}

/** The next of its name, never the day of the mail itself. */
function nextWeekday(name: string, mailed: Date): Date {
  const place = WEEKDAYS.split('|').indexOf(name.toLowerCase());
  // Two names for Saturday stand in the German half.
  const number = place > 7 ? place - 8 : Math.min(place, 6);
  return daysLater(mailed, ((number - mailed.getUTCDay() + 6) % 7) + 1);
}

function nextDayOfMonth(day: number, mailed: Date): Date | null {
  for (const step of [0, 1, 2]) {
    const found = calendarDay(mailed.getUTCFullYear(), mailed.getUTCMonth() + step, day);
    if (found && found >= mailed) return found;
  }
  return null;
}

type DateWords = { day: string | undefined; month: number; year: string | undefined };

/** Without a year the next of its name, unless that lies more than half a year ahead. */
function dateOf({ day, month, year }: DateWords, mailed: Date): Date | null {
  if (month < 1 || month > 12) return null;
  if (year) return calendarDay(Number(year.padStart(4, '20')), month - 1, Number(day));
  const thisYear = calendarDay(mailed.getUTCFullYear(), month - 1, Number(day));
  if (thisYear && thisYear >= mailed) return thisYear;
  const nextYear = calendarDay(mailed.getUTCFullYear() + 1, month - 1, Number(day));
  return nextYear && nextYear <= daysLater(mailed, 183) ? nextYear : null;
}

function calendarDay(year: number, month: number, day: number): Date | null {
  const found = new Date(Date.UTC(year, month, day));
  return found.getUTCDate() === day ? found : null;
}
