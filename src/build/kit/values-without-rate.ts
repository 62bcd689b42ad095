import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from './context.ts';
import { rowsOf } from './rows.ts';

/** What is in no value of the page: orders and contracts in another currency whose rate is not known. */
export function valuesWithoutRate(tables: Tables, { t, formats, settings }: Context): Block[] {
  const rows = rowsOf(tables, 'values_without_rate');
  if (rows.length === 0) return [];
  const sums = rows.map(({ table_name, currency, row_count, value }) =>
    t(
      '{table, select, orders {{count, plural, one {an order} other {# orders}}} other {{count, plural, one {a contract} other {# contracts}}}} ({value} {currency})',
      {
        table: table_name,
        count: row_count,
        value: formats.number(value),
        currency,
      },
    ),
  );
  const text = t(
    'In no value in {own}: {sums}, whose rate is not known. Give it as currency_rates in regulars.yaml.',
    { own: settings.currency, sums: sums.join(', ') },
  );
  return [{ type: 'text', text, tone: 'bad' }];
}
