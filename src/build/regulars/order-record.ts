import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, Cell } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';

type Holdout = Rows['fitted_holdouts'];

/** What the models of orders expected of weeks that they were not fitted to, beside what came, and which one leads by it. */
export function orderRecord(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const leading = rowsOf(tables, 'fitted_models').find(({ is_leading }) => is_leading)?.model;
  const spans = rowsOf(tables, 'fitted_holdouts').filter(({ model }) => model === 'mbg');
  const limits = t(
    'The limits of the orders expected hold how far such models miss, on these orders and on public ones, beside what is not known of the parameters. Customers older than the orders that are loaded count as new there, which makes the expectation too high rather than too low.',
  );
  if (spans.length === 0) {
    const none = t('The orders are too young to try the model on some that it does not know.');
    return [{ type: 'text', tone: 'note', text: `${none} ${limits}` }];
  }
  const chosen = t(
    'The orders expected are by {model}: fitted to the orders before, it missed least what came then.',
    { model: leading === 'bg' ? 'BG' : 'MBG' },
  );
  return [
    { type: 'text', tone: 'note', text: `${chosen} ${limits}` },
    {
      type: 'table',
      caption: t('Tried on orders that the model did not know'),
      source: 'fitted_holdouts',
      columns: [
        { title: t('Weeks held out'), align: 'right' },
        { title: t('Ended so many weeks ago'), align: 'right' },
        { title: t('Customers before'), align: 'right' },
        { title: t('Orders that came'), align: 'right' },
        { title: t('Expected (MBG)'), align: 'right' },
        { title: t('Expected (BG)'), align: 'right' },
      ],
      rows: spans.map((span) => recordRow(span, tables, context)),
    },
  ];
}

/** What the leading model, as it would have been fitted then, expected of the last weeks held out, and what came; empty where nothing could be held out. */
export function lastYearText(
  tables: Tables,
  { t, formats }: Pick<Context, 't' | 'formats'>,
): string {
  const leading = rowsOf(tables, 'fitted_models').find(({ is_leading }) => is_leading)?.model;
  const spans = rowsOf(tables, 'fitted_holdouts').filter(({ model }) => model === leading);
  const last = spans.find(({ weeks, weeks_before }) => weeks === weeks_before);
  if (!last) return '';
  return t(
    '{weeks, number} weeks ago {expected} orders would have been expected of the {count, plural, one {one customer} other {# customers}} known then; {came, number} came.',
    {
      weeks: last.weeks,
      expected: formats.number(Math.round(last.expected_order_count)),
      count: last.customer_count,
      came: last.order_count,
    },
  );
}

function recordRow(span: Holdout, tables: Tables, context: Context): Cell[] {
  const { formats } = context;
  const byBg = rowsOf(tables, 'fitted_holdouts').find(
    ({ model, weeks_before }) => model === 'bg' && weeks_before === span.weeks_before,
  );
  return [
    formats.number(span.weeks),
    formats.number(span.weeks_before - span.weeks),
    formats.number(span.customer_count),
    formats.number(span.order_count),
    expectedText(span, context),
    byBg ? expectedText(byBg, context) : '–',
  ];
}

/** The orders expected, and by how much they miss those that came. */
function expectedText(
  { expected_order_count, order_count }: Holdout,
  { formats }: Context,
): string {
  const expected = formats.number(Math.round(expected_order_count));
  if (order_count === 0) return expected;
  // No -0 of a miss of less than half a per cent.
  const miss = Math.round(100 * (expected_order_count / order_count - 1)) / 100 || 0;
  return `${expected} (${miss > 0 ? '+' : ''}${formats.percent(miss)})`;
}
