import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, TableBlock } from '../../report/blocks.ts';
import { barChart } from '../charts/bar-chart.ts';
import type { Context } from '../kit/context.ts';
import { rowTip } from '../kit/row-tip.ts';
import { rowsOf } from '../kit/rows.ts';

type Lateness = Rows['win_back_lateness'];

const latenesses: Record<string, string> = {
  before: message('before the churn'),
  month: message('within 30 days'),
  quarter: message('31 to 91 days'),
  half_year: message('92 to 182 days'),
  year: message('183 to 365 days'),
  later: message('over a year'),
  never: message('not so far'),
};

/** How long after the churn the first of us wrote or called. */
export function winBackLateness(tables: Tables, context: Context): Block {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'win_back_lateness');
  const total = rows[0]?.total_count ?? 0;
  const data = latenessTable(rows, context);
  const bars = rows.map((row, place) => ({
    label: labelOf(row, context),
    value: row.customer_count,
    text: formats.number(row.customer_count),
    tip: rowTip(data, place),
    ...(row.lateness === 'never' ? { colour: 'var(--bad)' } : {}),
  }));
  return {
    type: 'chart',
    title: latenessTitle(tables, context),
    alternative: t(
      'A bar per lateness of our first personal mail, call or meeting, counted from the churn.',
    ),
    note: t(
      'First personal attempt, counted from the churn, of all {total, plural, one {# customer} other {# customers}} who left in the 24 months to {day}.',
      { total, day: formats.day(context.settings.as_of_on) },
    ),
    source: 'win_back_lateness',
    spec: barChart(bars, 'var(--we)'),
    data,
  };
}

function labelOf({ lateness }: Lateness, { t }: Context): string {
  return t(latenesses[lateness] ?? lateness);
}

function latenessTable(rows: Lateness[], context: Context): TableBlock {
  const { t, formats } = context;
  return {
    type: 'table',
    columns: [
      { title: t('First personal attempt') },
      { title: t('Customers'), align: 'right' },
      { title: t('Annual value'), align: 'right' },
    ],
    rows: rows.map((row) => [
      labelOf(row, context),
      formats.number(row.customer_count),
      formats.money(row.annual_value),
    ]),
  };
}

/** Only of those whose 30 days are over can it be told. */
function latenessTitle(tables: Tables, { t, formats }: Context): string {
  const [row] = rowsOf(tables, 'win_back_promptness');
  if (row?.early_share_low == null || row.early_share_high == null)
    return t('None of them left 30 days ago or earlier');
  return t(
    '{early, plural, =0 {Nobody} other {#}} of {total, number} who left 30 days ago or earlier heard from one of us within 30 days ({low} to {high})',
    {
      early: row.early_count,
      total: row.left_count,
      low: formats.percent(row.early_share_low),
      high: formats.percent(row.early_share_high),
    },
  );
}
