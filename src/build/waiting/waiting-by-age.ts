import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, TableBlock } from '../../report/blocks.ts';
import { barChart } from '../charts/bar-chart.ts';
import type { Context } from '../kit/context.ts';
import { rowTip } from '../kit/row-tip.ts';
import { rowsOf } from '../kit/rows.ts';

type Age = Rows['waiting_by_age'];

const ages: Record<string, string> = {
  day: message('under a day'),
  week: message('1 to 7 days'),
  month: message('7 to 30 days'),
  quarter: message('30 to 90 days'),
  older: message('over 90 days'),
};

/** An age has the colour that it has in the backlog. */
const COLOURS: Record<string, string> = {
  day: 'var(--they-soft)',
  week: 'var(--they)',
  month: 'var(--bad-soft)',
};

/** The customers who wait, by the age of their oldest question. */
export function waitingByAge(tables: Tables, context: Context): Block {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'waiting_by_age');
  const total = rows.reduce((sum, row) => sum + row.customer_count, 0);
  const late = rows
    .filter((row) => ['month', 'quarter', 'older'].includes(row.age))
    .reduce((sum, row) => sum + row.customer_count, 0);
  const data = ageTable(rows, context);
  const bars = rows.map((row, place) => ({
    label: labelOf(row, context),
    value: row.customer_count,
    text:
      row.annual_value === 0
        ? formats.number(row.customer_count)
        : `${formats.number(row.customer_count)} · ${formats.money(row.annual_value)}`,
    colour: COLOURS[row.age] ?? 'var(--bad)',
    tip: rowTip(data, place),
  }));
  return {
    type: 'chart',
    title: title(tables, { late, total }, context),
    alternative: t('A bar per age of the oldest open question: customers and their annual value.'),
    note: t(
      'Customers by the age of their oldest open question on {day}{hasValue, select, true {, with their annual value} other {}}.{rest, plural, =0 {} one { Of one of them the last word may be a bare thank-you that was not read, or the sender nobody we know.} other { Of # of them the last word may be a bare thank-you that was not read, or the sender nobody we know.}}',
      {
        rest: possibleCount(tables),
        hasValue: rows.some((row) => row.annual_value > 0),
        day: formats.day(context.settings.as_of_on),
      },
    ),
    source: 'waiting_by_age',
    spec: barChart(bars, 'var(--they)'),
    data,
  };
}

function title(tables: Tables, values: { late: number; total: number }, { t }: Context): string {
  if (possibleCount(tables) > 0) {
    return t(
      'Up to {total, plural, one {one customer is} other {# customers are}} waiting, up to {late, number} of them for more than a week',
      values,
    );
  }
  return t(
    '{total, plural, one {The one customer who waits has waited for {late, plural, =0 {less} other {more}} than a week} other {{late, plural, =0 {None} other {#}} of # customers who wait {late, plural, =0 {has} one {has} other {have}} waited for more than a week}}',
    values,
  );
}

/** Customers who wait only perhaps. */
function possibleCount(tables: Tables): number {
  const now = rowsOf(tables, 'waiting_by_month').at(-1);
  return (now?.customer_count ?? 0) - (now?.sure_customer_count ?? 0);
}

function labelOf({ age }: Age, { t }: Context): string {
  return t(ages[age] ?? age);
}

function ageTable(rows: Age[], context: Context): TableBlock {
  const { t, formats } = context;
  return {
    type: 'table',
    columns: [
      { title: t('Age') },
      { title: t('Open questions'), align: 'right' },
      { title: t('Customers'), align: 'right' },
      { title: t('Value waiting'), align: 'right' },
    ],
    rows: rows.map((row) => [
      labelOf(row, context),
      formats.number(row.wait_count),
      formats.number(row.customer_count),
      formats.money(row.annual_value),
    ]),
  };
}
