import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';

/** Who wrote and was never written to, told apart from those we surely know; nothing where there is none. */
export function unknownSenders(tables: Tables, { t, formats }: Context): Block[] {
  const rows = rowsOf(tables, 'newest_unknown_senders');
  const [first] = rows;
  if (!first) return [];
  const text = t(
    '{count, plural, one {One of those who wait is an unknown sender} other {# of those who wait are unknown senders}}: nobody of ours ever wrote to them, and they never wrote twice in one conversation. Perhaps they are no customers, so they wait “possibly”; in the times of the month they count, as else neglect would improve them. The newest:',
    { count: first.sender_count },
  );
  return [
    { type: 'text', text },
    {
      type: 'table',
      source: 'newest_unknown_senders',
      columns: [
        { title: t('Unknown sender') },
        { title: t('Since') },
        { title: t('Days'), align: 'right' },
      ],
      rows: rows.map((row) => [
        row.customer_id,
        { text: formats.shortDay(row.opened_on), value: row.opened_on },
        { text: formats.number(row.days_waited), value: row.days_waited },
      ]),
    },
  ];
}
