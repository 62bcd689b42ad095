import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { word } from '../kit/words.ts';

/** Regulars by contract, by orders and by both, where the company has both kinds of business. */
export function regularsByBasis(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'regulars_by_basis');
  if (rows.length === 0) return [];
  const count = (value: number | null) => (value === null ? '–' : formats.number(value));
  return [
    {
      type: 'text',
      text: t(
        'A customer with contracts and orders is one regular, and has left only when both are over: what ends while the other goes on counts as less from an existing customer.',
      ),
    },
    {
      type: 'table',
      source: 'regulars_by_basis',
      columns: [
        { title: t('Business') },
        { title: t('Regulars'), align: 'right' },
        { title: t('Annual value'), align: 'right' },
        { title: t('Ended in twelve months'), align: 'right' },
        { title: t('still active on the other basis'), align: 'right' },
      ],
      rows: rows.map((row) => [
        word(row.basis, context),
        count(row.regular_count),
        formats.money(row.annual_value),
        count(row.ended_count),
        count(row.going_on_count),
      ]),
    },
  ];
}
