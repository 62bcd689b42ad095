import type { Trend } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';

/** A figure of each month as a small picture; nothing where all months are alike nought: an empty picture tells nothing. */
export function monthsTrend<Row extends { month: string }>(
  as: Trend['as'],
  rows: Row[],
  figure: (row: Row) => number | null,
  { t, formats }: Context,
): { trend?: Trend } {
  const values = rows.map(figure);
  if (!values.some((value) => value)) return {};
  const format = as === 'points' ? formats.percent : formats.number;
  const months = rows.map((row, index) => {
    const value = values[index] ?? null;
    return `${formats.shortMonth(row.month)} ${value === null ? '–' : format(value)}`;
  });
  return { trend: { as, values, text: t('By month: {months}', { months: months.join(', ') }) } };
}
