import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { isKnownNow } from '../kit/known-figures.ts';
import { outOfText } from '../kit/perhaps.ts';
import { rateOf } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';
import { shareText } from '../kit/share-text.ts';
import { sourcesKnown } from '../kit/sources-known.ts';

const reasons: Record<string, string> = {
  open_wait: message('we owed the customer an answer'),
  promising_reply: message(
    'the customer had left, replied yes or on a condition, and had no answer',
  ),
  objection: message('the customer had objected or unsubscribed'),
  refusal: message('we had refused the customer something, and now asked to come back'),
};

/** The mailings that the list should have left out; nothing where none was sent at all. */
export function suppressions(tables: Tables, context: Context): Block[] {
  const { t } = context;
  // To whom we owed an answer, and who replied, only messages tell.
  const { hasMessages } = sourcesKnown(tables);
  const rows = rowsOf(tables, 'suppressions').map((row) => ({
    ...row,
    is_known: row.is_known && (hasMessages || row.reason === 'objection'),
  }));
  if (!rows.some((row) => row.total_count > 0) || !isKnownNow(tables, 'mailings')) return [];
  return [
    { type: 'heading', text: t('Mailings that the list should have left out') },
    {
      type: 'table',
      source: 'suppressions',
      columns: [
        { title: t('Because') },
        { title: t('Mass mailings of twelve months'), align: 'right' },
        { title: t('Customers who got one'), align: 'right' },
      ],
      rows: rows.map((row) => [
        t(reasons[row.reason] ?? row.reason),
        row.is_known
          ? t('{count, number} of {total, number}', {
              count: row.mailing_count,
              total: row.total_mailing_count,
            })
          : t('not known'),
        customersText(row, context),
      ]),
    },
  ];
}

/** Where texts are not read, it is not known of all to whom we owed an answer, and of none what a reply said. */
function customersText(row: Rows['suppressions'], context: Context): string {
  if (!row.is_known) return context.t('not known');
  if (row.sure_customer_count === row.customer_count)
    return shareText(rateOf(row, 'customer', row.total_count), context);
  return outOfText([row.sure_customer_count, row.customer_count], row.total_count, context);
}
