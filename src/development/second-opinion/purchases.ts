import type { Company, Order, Rules } from './company.ts';
import { localDay } from './days.ts';

/** A day on which a customer ordered, and what it ordered, less what was given back until the next one. */
export type PurchaseDay = { on: string; value: number };

/** Rows of one number: an order, or what gives back. */
type Entry = {
  id: string;
  customer: string;
  on: string;
  kind: 'purchase' | 'return' | 'none';
  /** Before anything was given back; null where it is not known. */
  value: number | null;
  refunded: number;
  currency: string | null;
  names: string | null;
  bills: string | null;
};

const NONE = ['cancelled', 'storniert', 'failed', 'wc-refunded', 'Draft', 'on-hold'];
const BACK = ['Credit note', 'gutschrift'];

/** Gives the days with purchases of each customer, in their order. */
export function purchaseDays(company: Company, rules: Rules): Map<string, PurchaseDay[]> {
  const entries = entriesOf(company.orders, rules);
  const bought = entries.filter(({ kind }) => kind === 'purchase');
  const back = entries.filter(({ kind }) => kind === 'return');
  const days = new Map<string, PurchaseDay[]>();
  for (const entry of [...bought].sort((a, b) => (a.on < b.on ? -1 : 1))) {
    const named = back.filter(({ names }) => names === entry.id);
    const given = named.reduce((sum, { value }) => sum - (value ?? 0), entry.refunded);
    const isGivenBack = entry.value !== null && given > 0 && given >= entry.value;
    if (isGivenBack || isBilling(entry, company)) continue;
    const value = inOurs(entry.value === null ? null : entry.value - given, entry, rules) ?? 0;
    const own = days.get(entry.customer) ?? [];
    const last = own.at(-1);
    if (last?.on === entry.on) last.value += value;
    else own.push({ on: entry.on, value });
    days.set(entry.customer, own);
  }
  for (const entry of back) {
    if (bought.some(({ id }) => id === entry.names)) continue;
    const before = (days.get(entry.customer) ?? []).filter(({ on }) => on <= entry.on).at(-1);
    if (before) before.value += inOurs(entry.value, entry, rules) ?? 0;
  }
  return days;
}

function isBilling({ bills }: Entry, { contracts }: Company): boolean {
  return contracts.some(({ contract_id, status }) => contract_id === bills && status === 'signed');
}

/** Another currency is worth what its year says, else it is not known. */
function inOurs(value: number | null, { currency, on }: Entry, rules: Rules): number | null {
  if (value === null || currency === null || currency === rules.currency) return value;
  const rate = rules.yearRates[currency]?.[on.slice(0, 4)];
  return rate === undefined ? null : rounded(value / rate);
}

/** To hundredths; half of one away from nought. */
export function rounded(value: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * 100)) / 100;
}

function entriesOf(rows: Order[], rules: Rules): Entry[] {
  const groups = new Map<string, Order[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.order_id, row.customer_id]);
    const group = groups.get(key) ?? [];
    if (!group.some((other) => JSON.stringify(other) === JSON.stringify(row))) group.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => entryOf(group, rules));
}

function entryOf(group: Order[], rules: Rules): Entry {
  const counting = group.filter(({ status }) => !NONE.includes(status ?? ''));
  const isBack = group.every(
    ({ status, refunded_order_id, quantity }) =>
      BACK.includes(status ?? '') || (refunded_order_id ?? null) !== null || (quantity ?? 0) < 0,
  );
  const stated = statedValue(counting);
  const value = isBack && stated !== null ? -Math.abs(stated) : stated;
  const pieces = counting.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
  const isReturn = isBack || (value ?? 0) < 0 || ((value ?? 0) === 0 && pieces < 0);
  const refunds = group.map(({ refunded_value }) => refunded_value ?? 0);
  const isOfLines = group.some(({ value_of }) => value_of === 'line');
  const first = group.map(({ ordered_at }) => Date.parse(ordered_at)).sort((a, b) => a - b)[0];
  const text = (name: 'currency' | 'refunded_order_id' | 'contract_id') =>
    group
      .flatMap((row) => row[name] ?? [])
      .sort()
      .at(-1) ?? null;
  return {
    id: group[0]?.order_id ?? '',
    customer: group[0]?.customer_id ?? '',
    on: localDay(first ?? 0, rules.timezone),
    kind: counting.length === 0 ? 'none' : isReturn ? 'return' : 'purchase',
    value,
    refunded: isOfLines ? refunds.reduce((sum, refund) => sum + refund, 0) : Math.max(...refunds),
    currency: text('currency'),
    names: text('refunded_order_id'),
    bills: text('contract_id'),
  };
}

/** Lines are added; a total that rows repeat counts once; of the same value in several rows nobody knows which it is. */
function statedValue(rows: Order[]): number | null {
  const values = rows.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return null;
  const isOf = (what: string) => rows.some(({ value_of }) => value_of === what);
  if (isOf('order')) return Math.max(...values) > 0 ? Math.max(...values) : Math.min(...values);
  const isSame = values.every((value) => value === values[0]);
  if (!isOf('line') && values.length > 1 && isSame && values[0] !== 0) return null;
  return values.reduce((sum, value) => sum + value, 0);
}
