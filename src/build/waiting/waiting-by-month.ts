import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, Chart, TableBlock } from '../../report/blocks.ts';
import { columnChart } from '../charts/column-chart.ts';
import type { Context } from '../kit/context.ts';
import { withMonthNotes } from '../kit/day-notes.ts';
import { knownIn } from '../kit/known-figures.ts';
import { rangeText } from '../kit/range.ts';
import { rowTip } from '../kit/row-tip.ts';
import { rowsOf } from '../kit/rows.ts';
import { waitingBand } from './waiting-band.ts';

export type WaitingMonth = Rows['waiting_by_month'];

/** How many customers waited at the end of each month; nothing where none ever did. */
export function waitingByMonth(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const every = rowsOf(tables, 'waiting_by_month');
  const isKnown = knownIn(tables, 'waiting_by_month');
  const rows = every.filter(isKnown);
  const data = monthTable(every, isKnown, context);
  const columns = every.map((row, place) => ({
    label: formats.shortMonth(row.month),
    value: isKnown(row) ? row.customer_count : null,
    isStressed: row.role === 'this',
    tip: rowTip(data, place),
  }));
  if (rows.every((row) => row.customer_count === 0)) return [];
  const chart: Chart = {
    type: 'chart',
    title: monthsTitle(rows, waitingBand(tables, context), context),
    alternative: t('A column per month: customers who waited for our answer when it ended.'),
    note: t(
      'Customers with at least one open question at the end of each month, as it could be seen then: {low, number} to {high, number}.{isSure, select, true {} other { The columns count everybody whose last word has no answer; bare thank-yous that were not read and senders nobody knows may be among them.}}',
      {
        low: Math.min(...rows.map((row) => row.sure_customer_count)),
        high: Math.max(...rows.map((row) => row.customer_count)),
        isSure: rows.every((row) => row.sure_customer_count === row.customer_count),
      },
    ),
    source: 'waiting_by_month',
    spec: columnChart(columns, { colour: 'var(--they)', soft: 'var(--they-soft)' }),
    data,
  };
  const months = every.map(({ month }) => month);
  return [withMonthNotes(chart, months, { tables, context })];
}

function monthTable(
  rows: WaitingMonth[],
  isKnown: (row: WaitingMonth) => boolean,
  context: Context,
): TableBlock {
  const { t, formats } = context;
  return {
    type: 'table',
    columns: [
      { title: t('Month') },
      { title: t('Customers'), align: 'right' },
      { title: t('Open questions'), align: 'right' },
      { title: t('Value waiting'), align: 'right' },
    ],
    rows: rows.map((row) => [
      formats.month(row.month),
      ...(isKnown(row)
        ? [
            rangeText(row.sure_customer_count, row.customer_count, formats.number, context),
            rangeText(row.sure_wait_count, row.wait_count, formats.number, context),
            rangeText(row.sure_annual_value, row.annual_value, formats.money, context),
          ]
        : [t('not known'), '–', '–']),
    ]),
  };
}

function monthsTitle(rows: WaitingMonth[], band: string, context: Context): string {
  const { t, formats, settings } = context;
  const last = rows.at(-1);
  if (last?.role !== 'this')
    return t('Who waits on {day} is not known', { day: formats.day(settings.as_of_on) });
  if (last.sure_customer_count < last.customer_count) {
    return t(
      '{low, number} to {high, number} customers are waiting on {day}{isCompared, select, true {; {band}} other {}}',
      {
        low: last.sure_customer_count,
        high: last.customer_count,
        day: formats.day(settings.as_of_on),
        isCompared: band !== '',
        band,
      },
    );
  }
  const now = last.customer_count;
  return t(
    '{now, plural, =0 {No customer is} one {One customer is} other {# customers are}} waiting on {day}{verdict, select, more {, more than usual} less {, fewer than usual} other {}}{isCompared, select, true {; {band}} other {}}',
    {
      now,
      day: formats.day(settings.as_of_on),
      verdict: context.verdict('waiting') ?? 'none',
      isCompared: band !== '',
      band,
    },
  );
}
