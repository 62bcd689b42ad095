import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from './context.ts';
import { rowsOf } from './rows.ts';

/** What may count twice in the values of the page: purchases that two programs have, and orders that bill contracts. */
export function valuesInDoubt(tables: Tables, context: Context): Block[] {
  if (context.unknown.business) return [];
  const texts = [...ofPrograms(tables, context), ...ofContracts(tables, context)];
  return texts.map((text) => ({ type: 'text', text, tone: 'bad' }));
}

function ofPrograms(tables: Tables, { t, formats }: Context): string[] {
  return rowsOf(tables, 'values_in_doubt').map((row) =>
    t(
      'May count twice: {count, plural, one {one purchase} other {# purchases}} of twelve months ({value}) that {programs} seem to have alike. All purchases of these months add up to {low} to {high}; load only one of the programs.',
      {
        count: row.order_count,
        value: formats.money(row.doubted_value),
        programs: formats.list(row.programs.split(', ')),
        low: formats.money(row.low_value),
        high: formats.money(row.high_value),
      },
    ),
  );
}

function ofContracts(tables: Tables, { t }: Context): string[] {
  const check = rowsOf(tables, 'checks').find(({ name }) => name === 'orders_bill_contracts');
  if (!check?.problem_count) return [];
  return [
    t(
      'May count twice: {count, plural, one {a contract that orders seem} other {# contracts that orders seem}} to bill, with the contract and with its orders (regulars check names them).',
      { count: check.problem_count },
    ),
  ];
}
