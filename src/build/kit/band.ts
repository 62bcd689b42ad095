import type { Context } from './context.ts';
import { rangeText } from './range.ts';
import { spelled } from './words.ts';

type Month = { month: string; role: string | null };

/** A figure by month: null where it is not known; the least that it can be, where texts that are not read leave it open. */
type Figure<Row extends Month> = {
  rows: Row[];
  of(row: Row): number | null;
  least?(row: Row): number | null;
  format(value: number): string;
  /** Whether it stood at the end of a month; else it is of all of the month. */
  isStock?: boolean;
};

/**
 * Says between what a figure lay in the months before, and what it was a year before: against this it stands, not
 * against one month. Empty where nothing is known of them.
 */
export function bandText<Row extends Month>(figure: Figure<Row>, context: Context): string {
  const { t } = context;
  const { rows, of, least = of, format, isStock = false } = figure;
  const earlier = rows.filter((row) => row.role !== 'this' && of(row) !== null);
  if (earlier.length === 0) return '';
  const range = (months: Row[]) =>
    rangeText(
      Math.min(...months.map((row) => least(row) ?? 0)),
      Math.max(...months.map((row) => of(row) ?? 0)),
      format,
      context,
    );
  const yearBefore = earlier.filter(({ role }) => role === 'year_before');
  const band = t(
    '{range} {isStock, select, true {at the end of} other {in}} {count, plural, one {the month before} other {each of the {months} months before}}',
    {
      range: range(earlier),
      isStock,
      count: earlier.length,
      months: spelled(earlier.length, context),
    },
  );
  if (yearBefore.length === 0 || earlier.length === 1) return band;
  return t('{band}, {value} a year before', { band, value: range(yearBefore) });
}
