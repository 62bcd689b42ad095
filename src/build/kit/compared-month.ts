import { binomialTest } from '../../stats/binomial-test.ts';
import { processLimits } from '../../stats/process-limits.ts';

/** Two figures that the page sets against each other: which way the first lies, and the chance of so much or more between equals. */
export type Comparison = { name: string; direction: 'more' | 'less'; chance: number };

type Month = { month: string; role: string | null };

/** Of fewer months before nobody knows what is usual. */
const FEWEST_MONTHS = 6;

/**
 * Compares a count of the report's month with the months before: chance makes it unless it lies outside their usual
 * variation, and even then as often as two Poisson counts differ so much. Counts of what happened in a month have the
 * day on which the last one ends; counts of what stood at a month's end have none.
 */
export function comparedMonth<Row extends Month>(
  name: string,
  rows: Row[],
  countOf: (row: Row) => number,
  lastOn?: string,
): Comparison[] {
  const now = rows.find(({ role }) => role === 'this');
  const earlier = rows.filter((row) => row !== now);
  const limits = processLimits(earlier.map(countOf));
  if (!now || !limits || earlier.length < FEWEST_MONTHS) return [];
  const [count, before] = [countOf(now), sum(earlier.map(countOf))];
  const span = lastOn === undefined ? () => 1 : (row: Row) => daysOf(row, lastOn);
  const share = span(now) / sum(rows.map(span));
  const isUsual = count >= limits[0] && count <= limits[1];
  return [
    {
      name,
      direction: count > share * (count + before) ? 'more' : 'less',
      chance: isUsual ? 1 : binomialTest(count, count + before, share),
    },
  ];
}

function daysOf({ month }: Month, lastOn: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return lastOn.slice(0, 7) === month.slice(0, 7) ? Number(lastOn.slice(8, 10)) : days;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
