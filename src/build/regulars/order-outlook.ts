import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, TableBlock } from '../../report/blocks.ts';
import { barChart } from '../charts/bar-chart.ts';
import type { Context } from '../kit/context.ts';
import { findings } from '../kit/findings.ts';
import {
  type FittedEstimate,
  type FittedModel,
  fittedEstimate,
  fittedModel,
  parametersText,
} from '../kit/fitted.ts';
import { rowTip } from '../kit/row-tip.ts';
import { rowsOf } from '../kit/rows.ts';
import { lastYearText, orderRecord } from './order-record.ts';

type Class = Rows['order_outlook_by_class'];

type Rhythm = Rows['order_rhythm'];

const reasons = {
  too_few: message(
    'How many are probably still customers is not computed: fewer than 30 customers ordered on more than one day.',
  ),
  not_converged: message(
    'How many are probably still customers is not computed: no best fit of the model to these orders was found.',
  ),
};

/** How many who ordered are probably still customers, and what they will order, in sentences; nothing where that is not computed. */
export function expectedOrders(tables: Tables, context: Context): Block[] {
  const [rhythm] = rowsOf(tables, 'order_rhythm');
  if (!rhythm || rhythm.customer_count === 0) return [];
  const { reason } = fittedModel(tables, 'mbg');
  if (reason === 'too_few' || reason === 'not_converged') return [];
  const text = expectedText(tables, rhythm, context);
  return [
    ...findings([classChart(tables, context)]),
    { type: 'text', text, source: 'order_outlook_by_class' },
  ];
}

/** P(alive) and the orders expected of the customers who order; says why where it cannot; nothing where nobody orders. */
export function orderOutlook(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const [rhythm] = rowsOf(tables, 'order_rhythm');
  if (!rhythm || rhythm.customer_count === 0) return [];
  const model = fittedModel(tables, 'mbg');
  const heading: Block = {
    type: 'heading',
    text: t('Customers who order: who is probably still one'),
  };
  if (model.reason === 'too_few' || model.reason === 'not_converged') {
    return [heading, { type: 'text', text: t(reasons[model.reason]) }];
  }
  return [
    heading,
    { type: 'text', text: expectedText(tables, rhythm, context) },
    ...regularity(rhythm, context),
    classChart(tables, context),
    ...orderRecord(tables, context),
    { type: 'text', tone: 'note', text: modelText(tables, { model, rhythm }, context) },
  ];
}

function expectedText(tables: Tables, rhythm: Rhythm, { t, formats }: Context): string {
  const leading = rowsOf(tables, 'fitted_models').find(({ is_leading }) => is_leading);
  const orders = fittedEstimate(tables, leading?.model ?? 'mbg', 'order_count');
  const expected = t(
    'Of the {total, plural, one {# customer} other {# customers}} who ever ordered we expect {orders, number} orders{limits} in the next twelve months; in the last twelve months there were {before, number}.',
    {
      total: rhythm.customer_count,
      orders: Math.round(orders?.estimate ?? 0),
      limits: limitsText(orders, { t, formats }),
      before: rhythm.year_order_count,
    },
  );
  return [expected, lastYearText(tables, { t, formats })].filter(Boolean).join(' ');
}

function regularity(rhythm: Rhythm, { t, formats }: Context): Block[] {
  if (rhythm.regularity === null) return [];
  const text = t(
    'Regularity of their orders: {regularity} (95% interval {low} to {high}; 1 is as if at random, more is more even), from the last two gaps of {count, number} customers.',
    {
      regularity: formats.precise(rhythm.regularity),
      low: formats.precise(rhythm.regularity_low ?? rhythm.regularity),
      high: formats.precise(rhythm.regularity_high ?? rhythm.regularity),
      count: rhythm.regular_base_count,
    },
  );
  return [{ type: 'text', text }];
}

function limitsText(
  row: FittedEstimate | undefined,
  { t, formats }: Pick<Context, 't' | 'formats'>,
): string {
  if (!row || row.estimate_low === null || row.estimate_high === null) return '';
  const limits = t('{low} to {high}', {
    low: formats.number(Math.round(row.estimate_low)),
    high: formats.number(Math.round(row.estimate_high)),
  });
  return ` (${limits})`;
}

function classChart(tables: Tables, context: Context): Block {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'order_outlook_by_class');
  const alive = fittedEstimate(tables, 'mbg', 'alive_count');
  const aliveByBg = fittedEstimate(tables, 'bg', 'alive_count');
  const total = rows.reduce((sum, row) => sum + row.customer_count, 0);
  const data = classTable(rows, context);
  const bars = rows.map((row, place) => ({
    label: classLabel(row, context),
    value: row.customer_count,
    text: formats.number(row.customer_count),
    tip: rowTip(data, place),
    ...(row.alive_from === 0 ? { colour: 'var(--bad)' } : {}),
  }));
  return {
    type: 'chart',
    title: classTitle([alive, aliveByBg], total, context),
    alternative: t(
      'A bar per class of the chance to be a customer still: how many customers are in it.',
    ),
    note: t(
      'Probability of still being a customer, by number, rhythm and age of the orders; sum over all {total, number} customers {alive, number}{limits}. The BG model, which many tools use, gives {bg}: it takes everyone who ordered once for alive for ever.',
      {
        total,
        alive: Math.round(alive?.estimate ?? 0),
        limits: limitsText(alive, context),
        bg: aliveByBg ? formats.number(Math.round(aliveByBg.estimate)) : t('no result'),
      },
    ),
    source: 'order_outlook_by_class',
    spec: barChart(bars, 'var(--contract)'),
    data,
  };
}

/** By both families where they differ: which of them is right about who has left, no order tells. */
function classTitle(
  estimates: (FittedEstimate | undefined)[],
  total: number,
  { t }: Context,
): string {
  const alive = estimates.flatMap((row) => (row ? [Math.round(row.estimate)] : []));
  const [low, high] = [Math.min(...alive), Math.max(...alive)];
  if (low === high) {
    return t('About {alive, number} of {total, number} who ordered are probably still customers', {
      alive: low,
      total,
    });
  }
  return t(
    'Of {total, number} who ordered {low, number} to {high, number} are probably still customers, depending on the model',
    { total, low, high },
  );
}

function classLabel(row: Class, { t, formats }: Context): string {
  const upper = { 0.8: 1, 0.5: 0.8, 0.2: 0.5, 0: 0.2 }[row.alive_from] ?? 1;
  return t('chance {low} to {high}', {
    low: formats.percent(row.alive_from),
    high: formats.percent(upper),
  });
}

function classTable(rows: Class[], context: Context): TableBlock {
  const { t, formats } = context;
  const right = 'right' as const;
  return {
    type: 'table',
    columns: [
      { title: t('Still a customer') },
      { title: t('Customers (MBG)'), align: right },
      { title: t('Customers (BG)'), align: right },
      { title: t('Orders expected in twelve months'), align: right },
      { title: t('Annual value'), align: right },
    ],
    rows: rows.map((row) => [
      classLabel(row, context),
      formats.number(row.customer_count),
      formats.number(row.customer_count_bg),
      formats.number(row.expected_order_count),
      formats.money(row.annual_value),
    ]),
  };
}

function modelText(
  tables: Tables,
  { model, rhythm }: { model: FittedModel; rhythm: Rhythm },
  context: Context,
): string {
  const { t } = context;
  const drawn =
    model.customer_count < rhythm.customer_count
      ? ` ${t('Of {total, number} customers {count, number} were fitted, drawn by a hash of their numbers.', { total: rhythm.customer_count, count: model.customer_count })}`
      : '';
  const fitted = t(
    'MBG/CNBD-k with k = {k, number}, by maximum likelihood over {count, plural, one {# customer} other {# customers}}, in weeks: {parameters}. Intervals are 95% and hold what is not known of the parameters, not chance.',
    {
      k: model.k ?? 1,
      count: model.customer_count,
      parameters: parametersText(tables, 'mbg', context),
    },
  );
  if (model.reason !== 'alike') return `${fitted}${drawn}`;
  const alike = t('Single parameters mean nothing, the totals hold.');
  return `${fitted}${drawn} ${alike}`;
}
