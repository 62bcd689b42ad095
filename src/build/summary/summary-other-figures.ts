import type { Tables } from '../../read/read.ts';
import type { Figure } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { whereKnown } from '../kit/known-figures.ts';
import { rateOf } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';
import { regularBand } from '../regulars/regular-band.ts';
import type { RegularMonth } from '../regulars/regulars.ts';
import { responseBand } from '../response/response-band.ts';
import { byRole, type ResponseMonth } from '../response/response-months.ts';
import { monthsTrend } from './months-trend.ts';
import type { Overview } from './summary-overview.ts';

/** Where no contracts or orders were loaded: what was asked, and how much of it was answered. */
export function answerFigures(tables: Tables, context: Context): Figure[] {
  const { t, formats, settings } = context;
  const rows = rowsOf(tables, 'responses_by_month');
  const { now } = byRole(tables, 'responses_by_month');
  const rate = now && rateOf(now, 'answered_in_month', now.opened_count);
  const share = ({ opened_count: opened, answered_in_month_count: answered }: ResponseMonth) =>
    opened === 0 ? null : answered / opened;
  return [
    {
      name: 'answeredInMonth',
      label: t('questions of the month answered within it'),
      value: rate?.total
        ? t('{count, number} of {total, number}', {
            count: rate.count,
            total: rate.total,
          })
        : '–',
      detail: rate?.total
        ? t('95% interval {low} to {high}', {
            low: formats.percent(rate.low ?? 0),
            high: formats.percent(rate.high ?? 1),
          })
        : t('No question arrived in {month}.', {
            month: formats.month(settings.period_start_on),
          }),
      ...monthsTrend('points', rows, whereKnown(tables, 'responses_by_month', share), context),
    },
    {
      name: 'asked',
      label: t('{count, plural, one {question} other {questions}} arrived', {
        count: now?.opened_count ?? 0,
      }),
      value: formats.number(now?.opened_count ?? 0),
      detail: t('from {count, plural, one {one customer} other {# customers}}', {
        count: now?.customer_count ?? 0,
      }),
      ...neutral(
        responseBand(({ opened_count }) => opened_count, formats.number, { tables, context }),
      ),
      ...monthsTrend(
        'columns',
        rows,
        whereKnown(tables, 'responses_by_month', (row: ResponseMonth) => row.opened_count),
        context,
      ),
    },
  ];
}

/** Where no messages were loaded: how many regulars there are, and who returned. */
export function regularFigures(
  { now }: Overview['regulars'],
  tables: Tables,
  context: Context,
): Figure[] {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'regulars_by_month');
  const figure = (name: 'regular_count' | 'returned_count') => ({
    value: formats.number(now?.[name] ?? 0),
    ...neutral(regularBand(name, tables, context)),
    ...monthsTrend(
      'columns',
      rows,
      whereKnown(tables, 'regulars_by_month', (row: RegularMonth) => row[name]),
      context,
    ),
  });
  return [
    {
      name: 'regulars',
      label: t('{count, plural, one {regular} other {regulars}} at the end of the period', {
        count: now?.regular_count ?? 0,
      }),
      detail: t('worth {value} a year', { value: formats.money(now?.regular_value ?? 0) }),
      ...figure('regular_count'),
    },
    {
      name: 'returned',
      label: t('{count, plural, one {lost customer} other {lost customers}} returned', {
        count: now?.returned_count ?? 0,
      }),
      detail: t('by a signature or an order'),
      ...figure('returned_count'),
    },
  ];
}

function neutral(text: string): { change?: NonNullable<Figure['change']> } {
  return text === '' ? {} : { change: { text, tone: 'neutral' } };
}
