import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, Chart, TableBlock } from '../../report/blocks.ts';
import { type MovementNet, movementChart } from '../charts/movement-chart.ts';
import type { Context } from '../kit/context.ts';
import { withMonthNotes } from '../kit/day-notes.ts';
import { knownIn } from '../kit/known-figures.ts';
import { rowTip } from '../kit/row-tip.ts';
import { rowsOf } from '../kit/rows.ts';

type Movement = Rows['movements_by_month'];
type IsKnown = (row: Movement) => boolean;

const kinds = [
  { kind: 'new', title: message('new'), colour: 'var(--contract)' },
  { kind: 'reactivation', title: message('returned'), colour: 'var(--contract-deep)' },
  {
    kind: 'expansion',
    title: message('more from existing customers'),
    colour: 'var(--contract-soft)',
  },
  {
    kind: 'contraction',
    title: message('less from existing customers'),
    colour: 'var(--bad-soft)',
  },
  { kind: 'churn', title: message('left'), colour: 'var(--bad)' },
];

/** Annual value won and lost by month, and the table in which it adds up. */
export function movements(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'movements_by_month').filter(({ basis }) => basis === 'total');
  const titles = new Map(kinds.map(({ kind, title }) => [kind, t(title)]));
  const isKnown = knownIn(tables, 'movements_by_month');
  const moved = rows.filter((row) => titles.has(row.kind) && isKnown(row));
  if (moved.every((row) => row.customer_count === 0 && row.annual_value === 0)) {
    return [{ type: 'text', text: t('No contract or order moved in these thirteen months.') }];
  }
  const isWhole = rows.every(isKnown);
  const data = movementTable(rows, isKnown, context);
  const months = monthsOf(rows);
  const bars = rows.flatMap((row) =>
    titles.has(row.kind) ? [{ ...row, annual_value: isKnown(row) ? row.annual_value : 0 }] : [],
  );
  const parts = bars.map((row) => ({
    label: formats.shortMonth(row.month),
    kind: titles.get(row.kind) ?? row.kind,
    value: row.annual_value,
    tip: rowTip(data, months.indexOf(row.month), titles.get(row.kind)),
  }));
  const net = moved.reduce((sum, row) => sum + row.annual_value, 0);
  const young = youngText(tables, rows[0]?.month ?? '', context);
  const chart: Chart = {
    type: 'chart',
    title: !isWhole
      ? t('Annual value won and lost, in the months of which it is known')
      : t(
          '{isYoung, select, true {As far as the data reach back: } other {}}{balance, select, lost {Annual value fell by {value} in 13 months} won {Annual value grew by {value} in 13 months} other {Annual value is the same as 13 months before, on balance}}',
          {
            isYoung: young !== '',
            balance: net < 0 ? 'lost' : net > 0 ? 'won' : 'even',
            value: formats.money(Math.abs(net)),
          },
        ),
    alternative: t(
      'Stacked columns per month: annual value won above the line, lost below it; a dash marks what remains.',
    ),
    note: [
      t(
        'Annual value in {currency}; the dash across each column is what remains on balance. Opening plus movements is closing in every month (see the table).',
        { currency: context.settings.currency },
      ),
      young,
    ]
      .join(' ')
      .trim(),
    source: 'movements_by_month',
    spec: movementChart(
      parts,
      kinds.map(({ title, colour }) => ({ name: t(title), colour })),
      {
        nets: netsOf(rows, isKnown, data, context),
        unit: context.settings.currency,
      },
    ),
    data,
  };
  return [withMonthNotes(chart, months, { tables, context })];
}

/** What each month has brought on balance; null where a part of it is not known. */
function netsOf(
  rows: Movement[],
  isKnown: IsKnown,
  data: TableBlock,
  { t, formats }: Context,
): MovementNet[] {
  return monthsOf(rows).map((month, place) => ({
    label: formats.shortMonth(month),
    net: netOf(movedIn(month, rows), isKnown),
    tip: rowTip(data, place, t('on balance')),
  }));
}

function movedIn(month: string, rows: Movement[]): Movement[] {
  return rows.filter((row) => row.month === month && kinds.some(({ kind }) => kind === row.kind));
}

function netOf(moved: Movement[], isKnown: IsKnown): number | null {
  if (!moved.every(isKnown)) return null;
  return moved.reduce((sum, row) => sum + row.annual_value, 0);
}

/** Where the orders begin so late that nobody could be a regular at first: the growth is partly theirs. */
function youngText(tables: Tables, firstMonth: string, { t, formats }: Context): string {
  const [beginning] = rowsOf(tables, 'order_rhythm');
  const { first_ordered_on: first, regulars_known_from_on: from } = beginning ?? {};
  if (!first || !from || from <= firstMonth) return '';
  return t(
    'The orders begin on {first}: before {from} nobody can be a regular by them, and what grows since then is partly the start of the data.',
    { first: formats.day(first), from: formats.day(from) },
  );
}

function monthsOf(rows: Movement[]): string[] {
  return [...new Set(rows.map((row) => row.month))];
}

function movementTable(rows: Movement[], isKnown: IsKnown, { t, formats }: Context): TableBlock {
  const order = ['opening', ...kinds.map(({ kind }) => kind), 'closing'];
  const titles = [
    t('at the start'),
    ...kinds.map(({ title }) => t(title)),
    t('at the end'),
    t('on balance'),
  ];
  const balance = (month: string) => {
    const net = netOf(movedIn(month, rows), isKnown);
    return net === null ? t('not known') : formats.money(net);
  };
  return {
    type: 'table',
    columns: [
      { title: t('Month') },
      ...titles.map((title) => ({ title, align: 'right' as const })),
    ],
    rows: monthsOf(rows).map((month) => [
      formats.month(month),
      ...order.map((kind) => {
        const row = rows.find((one) => one.month === month && one.kind === kind);
        if (row && !isKnown(row)) return t('not known');
        return row
          ? `${formats.money(row.annual_value)} (${formats.number(row.customer_count)})`
          : '–';
      }),
      balance(month),
    ]),
  };
}
