import { inWords } from '../../locales/spoken.ts';
import type { ReasonCode } from '../../reasons/reasons.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Suggestion } from './suggested-columns.ts';

/** Without headings only the values speak: enough to ask, never to be sure. */
export function suggestionByLooks(profiles: ColumnProfile[]): Suggestion[] | ReasonCode {
  const date = profiles.find(({ dates }) => dates > 0.8);
  const rest = profiles.filter((profile) => profile !== date);
  const customer = rest.find(({ decimals, distinct }) => decimals < 0.5 && distinct > 1);
  if (!date || !customer) return 'without_headings';
  const value = rest.find(({ decimals }) => decimals > 0.5);
  const quantity = rest.findLast(
    (profile) => profile !== value && profile !== customer && profile.numbers > 0.9,
  );
  const perhaps = (name: string, from: ColumnProfile, why: string) => ({
    name,
    from,
    rank: 0,
    why: inWords('perhaps: {why}', { why }),
  });
  const columns = [
    perhaps(
      'customer_id',
      customer,
      inWords('{count} different ones, such as {value}', {
        count: String(customer.distinct),
        value: customer.values[0] ?? '',
      }),
    ),
    perhaps('ordered_at', date, inWords('days, such as {value}', { value: date.values[0] ?? '' })),
    ...(value
      ? [
          perhaps(
            'value',
            value,
            inWords('amounts, such as {value}', { value: value.values[0] ?? '' }),
          ),
        ]
      : []),
    ...(quantity
      ? [
          perhaps(
            'quantity',
            quantity,
            inWords('numbers, such as {value}', { value: quantity.values[0] ?? '' }),
          ),
        ]
      : []),
  ];
  const used = columns.map(({ from }) => from.name);
  const unused = profiles.filter(({ name }) => !used.includes(name)).map(({ name }) => name);
  const questions = [inWords('it has no headings: what is each column?')];
  return [{ table: 'orders', columns, constants: new Map(), unused, questions, remarks: [] }];
}
