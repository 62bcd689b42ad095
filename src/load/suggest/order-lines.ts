import type { Database } from '../../database/database.ts';
import { quoted } from '../../database/queries.ts';
import { type AmountOf, type ColumnProfile, isUnique } from './column-profile.ts';
import { isHeadingOf } from './headings.ts';
import { plainHeading } from './plain-heading.ts';
import type { SuggestedColumn } from './suggested-column.ts';

/** So many orders with several rows have to bear it out. */
const FEWEST_ORDERS = 5;

/**
 * Says of each repeated number of an order in `looked_at` whose amounts stand beside it, as far as the values tell: rows of
 * one order that repeat the amount, or leave it out, have that of the order; rows that have several, those of lines.
 */
export async function addAmounts(database: Database, profiles: ColumnProfile[]): Promise<void> {
  const keys = profiles.filter(
    (profile) =>
      isHeadingOf('orders', 'order_id', profile.name) !== undefined &&
      profile.filled > 0 &&
      !isUnique(profile),
  );
  const amounts = profiles.filter(({ numbers, filled }) => filled > 0 && numbers > 0.95);
  for (const key of keys) {
    key.amounts = new Map();
    for (const amount of amounts.filter((other) => other !== key)) {
      const of = await amountOf(database, key, amount);
      if (of) key.amounts.set(amount.name, of);
    }
  }
}

async function amountOf(
  database: Database,
  key: ColumnProfile,
  amount: ColumnProfile,
): Promise<AmountOf | null> {
  const [id, value] = [quoted(String(key.number)), quoted(String(amount.number))];
  const found = await database.read(`
    select count(*) as orders, count(*) filter (value_count > 1) as differing, count(distinct one_value) as "values"
    from (
      select count(distinct ${value}) as value_count, min(${value}) as one_value
      from looked_at where ${id} is not null group by ${id} having count(*) > 1
    )`);
  const { orders, differing, values } = found.object(0) as Record<string, number>;
  if (!orders || orders < FEWEST_ORDERS || (values ?? 0) < 3) return null;
  if (differing === 0) return 'order';
  return (differing ?? 0) > orders / 2 ? 'line' : null;
}

const UNIT_PRICE =
  /^(unit|einzel|stueck|item|lineitem)(price|preis)|^(price|preis)(per|pro|each|je)|^(priceunit|priceeach)$/;

/** Gives the columns with what the values of the orders say of their amounts; without one, the number of pieces times the price of one. */
export function withAmounts(
  columns: SuggestedColumn[],
  profiles: ColumnProfile[],
): SuggestedColumn[] {
  const of = (name: string) => columns.find((column) => column.name === name);
  const [id, value, quantity] = [of('order_id'), of('value'), of('quantity')];
  if (value) {
    const said = id?.from.amounts?.get(value.from.name);
    return columns.map((column) => (column === value && said ? { ...value, of: said } : column));
  }
  const price = profiles.find(
    ({ name, numbers }) => numbers > 0.95 && UNIT_PRICE.test(plainHeading(name)),
  );
  const isFree = price && columns.every(({ from }) => from !== price);
  return quantity && isFree
    ? [...columns, { name: 'value', from: price, times: quantity.from, rank: 0 }]
    : columns;
}
