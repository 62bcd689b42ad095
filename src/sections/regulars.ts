import { movementChart } from '../charts/movement-chart.ts';
import { shareChart } from '../charts/share-chart.ts';
import type { Tables } from '../read.ts';
import type { Block, Chapter, TableBlock } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import { rateOf, rowsOf } from '../report/rows.ts';
import { percentTicks } from '../report/ticks.ts';
import { message } from '../report/translate.ts';
import { byRole } from './response-months.ts';
import { word } from './words.ts';

export type RegularMonth = {
  month: string;
  role: string | null;
  regular_count: number;
  regular_value: number;
  lost_count: number;
  lost_value: number;
  returned_count: number;
};

/** How many regulars there are, who left and after what, and how value moved. */
export function regulars(tables: Tables, context: Context): Chapter {
  const { t } = context;
  const blocks = [
    ...standing(tables, context),
    ...movements(tables, context),
    ...churns(tables, context),
    ...causes(tables, context),
  ];
  return { id: 'regulars', title: t('Regulars: who has left, and after what'), blocks };
}

function standing(tables: Tables, { t, formats }: Context): Block[] {
  const { now, before, yearBefore } = byRole<RegularMonth>(tables, 'regulars_by_month');
  if (!now || !before || !yearBefore) return [];
  const values = {
    count: now.regular_count,
    value: formats.money(now.regular_value),
    before: before.regular_count,
    yearBefore: yearBefore.regular_count,
  };
  const text = t(
    'At the end of the period we have {count, plural, =0 {no regular} one {one regular} other {# regulars}} worth {value} a year; a month before there were {before, number}, a year before {yearBefore, number}.',
    values,
  );
  return [{ type: 'text', text }];
}

type Movement = { month: string; kind: string; customer_count: number; annual_value: number };

const kinds = [
  { kind: 'new', title: message('new'), colour: 'var(--contract)' },
  { kind: 'reactivation', title: message('returned'), colour: 'var(--they)' },
  { kind: 'expansion', title: message('expansion'), colour: 'var(--contract-soft)' },
  { kind: 'contraction', title: message('contraction'), colour: 'var(--muted)' },
  { kind: 'churn', title: message('left'), colour: 'var(--bad)' },
];

function movements(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf<Movement>(tables, 'movements_by_month');
  const titles = new Map(kinds.map(({ kind, title }) => [kind, t(title)]));
  const moved = rows.filter((row) => titles.has(row.kind));
  if (moved.every((row) => row.customer_count === 0 && row.annual_value === 0)) {
    return [{ type: 'text', text: t('No contract or order moved in these thirteen months.') }];
  }
  const bars = moved.map((row) => ({
    label: formats.shortMonth(row.month),
    kind: titles.get(row.kind) ?? row.kind,
    value: row.annual_value,
  }));
  const net = moved.reduce((sum, row) => sum + row.annual_value, 0);
  return [
    {
      type: 'chart',
      title: net < 0
        ? t('Thirteen months cost us {value} of annual value', { value: formats.money(-net) })
        : t('Thirteen months brought us {value} of annual value', { value: formats.money(net) }),
      alternative: t('Stacked columns per month: annual value won above the line, lost below it.'),
      note: t('Annual value in {currency}; opening plus movements is closing in every month (see the table).', { currency: context.settings.currency }),
      source: 'movements_by_month',
      spec: movementChart(bars, kinds.map(({ title, colour }) => ({ name: t(title), colour }))),
      data: movementTable(rows, context),
    },
  ];
}

function movementTable(rows: Movement[], { t, formats }: Context): TableBlock {
  const months = [...new Set(rows.map((row) => row.month))];
  const order = ['opening', ...kinds.map(({ kind }) => kind), 'closing'];
  const titles = [t('at the start'), ...kinds.map(({ title }) => t(title)), t('at the end')];
  return {
    type: 'table',
    columns: [{ title: t('Month') }, ...titles.map((title) => ({ title, align: 'right' as const }))],
    rows: months.map((month) => [
      formats.month(month),
      ...order.map((kind) => {
        const row = rows.find((one) => one.month === month && one.kind === kind);
        return row ? `${formats.money(row.annual_value)} (${formats.number(row.customer_count)})` : '–';
      }),
    ]),
  };
}

type Churn = {
  customer_id: string;
  name: string;
  churned_on: string;
  annual_value: number | null;
  was_regular: boolean;
  customer_since_on: string | null;
  last_event: string;
  last_event_on: string | null;
  returned_on: string | null;
  is_in_period: boolean;
};

function churns(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const rows = rowsOf<Churn>(tables, 'churns_in_year');
  const inPeriod = rows.filter((row) => row.is_in_period);
  const earlier = rows.filter((row) => !row.is_in_period);
  const list = (title: string, churned: Churn[], none: string): Block[] => [
    { type: 'heading', text: title },
    churned.length > 0 ? churnTable(churned, context) : { type: 'text', text: none },
  ];
  return [
    ...list(t('Left in this period'), inPeriod, t('Nobody left in this period.')),
    ...list(t('Left in the twelve months before'), earlier, t('Nobody left in the twelve months before.')),
  ];
}

function churnTable(rows: Churn[], context: Context): TableBlock {
  const { t, formats } = context;
  return {
    type: 'table',
    source: 'churns_in_year',
    columns: [
      { title: t('Customer') },
      { title: t('Since') },
      { title: t('Left on') },
      { title: t('Last event before') },
      { title: t('Annual value'), align: 'right' },
    ],
    rows: rows.map((row) => [
      context.customer(row.customer_id, row.name),
      row.customer_since_on ? `${row.customer_since_on.slice(0, 4)}${row.was_regular ? `, ${t('regular')}` : ''}` : '–',
      row.returned_on
        ? t('{day}, back on {returned}', { day: formats.shortDay(row.churned_on), returned: formats.shortDay(row.returned_on) })
        : formats.shortDay(row.churned_on),
      row.last_event_on ? `${word(row.last_event, context)} (${formats.shortDay(row.last_event_on)})` : word(row.last_event, context),
      row.annual_value === null ? '–' : formats.money(row.annual_value),
    ]),
  };
}

type Cause = { last_event: string; churn_count: number; regular_count: number; annual_value: number; total_count: number };

function causes(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf<Cause>(tables, 'churns_by_last_event');
  const [first] = rows;
  if (!first) return [];
  const points = rows.map((row) => {
    const rate = rateOf(tables, 'churns_by_last_event', row.last_event);
    return {
      label: word(row.last_event, context),
      share: rate?.share ?? 0,
      low: rate?.share_low ?? 0,
      high: rate?.share_high ?? 1,
      text: t('{count, number} of {total, number}', { count: row.churn_count, total: row.total_count }),
    };
  });
  const right = 'right' as const;
  return [
    {
      type: 'chart',
      title: t('Most often, {event} stood before a customer left: {count, number} of {total, number}', {
        event: word(first.last_event, context),
        count: first.churn_count,
        total: first.total_count,
      }),
      alternative: t('A point per kind of last event: its share of all who left, with its 95 % interval.'),
      note: t('Last event within {days, number} days before the churn, of all {total, plural, one {# customer} other {# customers}} who left in the twelve months to {day}; bars are 95 % intervals (Wilson). What stands before is not always what caused it.', {
        days: context.settings.cause_days,
        total: first.total_count,
        day: formats.day(context.settings.as_of_on),
      }),
      source: 'churns_by_last_event',
      spec: shareChart(points, { colour: 'var(--contract)', percent: percentTicks(context) }),
      data: {
        type: 'table',
        columns: [
          { title: t('Last event') },
          { title: t('left'), align: right },
          { title: t('of them regulars'), align: right },
          { title: t('Annual value'), align: right },
        ],
        rows: rows.map((row) => [
          word(row.last_event, context),
          formats.number(row.churn_count),
          formats.number(row.regular_count),
          formats.money(row.annual_value),
        ]),
      },
    },
  ];
}
