import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, Cell } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { valueWithLimits } from '../kit/with-interval.ts';

type Waiting = Rows['waiting_room'];

/** Gives those who wait in the order in which they are to be called: by what a week costs where that is told, else as they come, by value. */
export function inCallOrder(rows: Waiting[], tables: Tables, context: Context): Waiting[] {
  if (!isGainTold(tables, context)) return rows;
  const places = new Map(rowsOf(tables, 'call_order').map((row) => [row.customer_id, row.place]));
  const placeOf = (row: Waiting) => places.get(row.customer_id) ?? Number.POSITIVE_INFINITY;
  return [...rows].sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));
}

/** Gives what another week's wait costs with a customer; undefined where that is told of nobody. */
export function weekCosts(tables: Tables, context: Context): ((row: Waiting) => Cell) | undefined {
  if (!isGainTold(tables, context)) return undefined;
  const { t, formats } = context;
  const calls = new Map(rowsOf(tables, 'call_order').map((row) => [row.customer_id, row]));
  return ({ customer_id }) => {
    const call = calls.get(customer_id);
    const value = call?.gain ?? null;
    if (!call || value === null) return { text: t('not known'), value: null };
    const limits = { value, low: call.gain_low, high: call.gain_high };
    return { text: valueWithLimits(limits, formats.money, t), value };
  };
}

/** In which order those who wait stand, and who else is to be called; nothing where no values are known. */
export function callNote(tables: Tables, context: Context): Block[] {
  const { t } = context;
  if (!sourcesKnown(tables).hasBusiness) return [];
  const lost = rowsOf(tables, 'call_order').filter(({ purpose }) => purpose === 'win_back');
  const order = isGainTold(tables, context)
    ? t(
        'In the order of what another week’s wait costs: annual value times the chance of a return that is lost, where the replies of lost customers tell it; all others by their value, at the usual share of it.',
      )
    : t('By value: what another week’s wait costs can be told of nobody.');
  const others = t(
    '{count, plural, =0 {} one {One customer lost in 24 months, who waits for nothing, stands with them in the query “calls”.} other {# customers lost in 24 months, who wait for nothing, stand with them in the query “calls”.}}',
    { count: lost.length },
  );
  const text = [order, others].filter((part) => part !== '').join(' ');
  return [{ type: 'text', tone: 'note', text, source: 'call_order' }];
}

/** Only where a week clearly costs something, as the chapter on win-back says it. */
function isGainTold(tables: Tables, context: Context): boolean {
  return (
    context.verdict('week') === 'less' &&
    rowsOf(tables, 'call_order').some(({ basis }) => basis === 'delay')
  );
}
