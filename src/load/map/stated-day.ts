import { dayIn } from '../../text/day-in.ts';

const SAYS_EXPORT = /export|erstellt|erzeugt|stand\b|created|generated|as of|datum|date/i;
const DAYS = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4}/g;
/** The sixth value of DATEV's first line: when the file was made. */
const DATEV_MADE = /^(\d{4})(\d{2})(\d{2})\d{9}$/;

/** Gives the day of which an export says, in the lines before its headings, that it was made; null where none or several days stand there. */
export function statedDay(head: string[][]): string | null {
  const [first = []] = head;
  const [, year, month, day] = DATEV_MADE.exec(first[5] ?? '') ?? [];
  if (/^(EXTF|DTVF)$/.test(first[0] ?? '') && year) return dayIn(`${year}-${month}-${day}`) ?? null;
  const told = head.map((cells) => cells.join(' ')).filter((line) => SAYS_EXPORT.test(line));
  const days = told.flatMap((line) => (line.match(DAYS) ?? []).map((text) => dayIn(text)));
  const [one] = days;
  return new Set(days).size === 1 && one !== undefined ? one : null;
}
