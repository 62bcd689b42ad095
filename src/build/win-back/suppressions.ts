import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { isKnownNow } from '../kit/known-figures.ts';
import { outOfText } from '../kit/perhaps.ts';
import { rangeText } from '../kit/range.ts';
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
};

/** The mailings that the list should have left out; nothing where none was sent at all. */
export function suppressions(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
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
        { title: t('Mailings of twelve months'), align: 'right' },
        { title: t('Customers'), align: 'right' },
      ],
      rows: rows.map((row) => [
        t(reasons[row.reason] ?? row.reason),
        sentText(row, context),
        row.is_known
          ? rangeText(row.sure_customer_count, row.customer_count, formats.number, context)
          : t('not known'),
      ]),
    },
  ];
}

/** Where texts are not read, it is not known of all to whom we owed an answer, and of none what a reply said. */
function sentText(row: Rows['suppressions'], context: Context): string {
  if (!row.is_known) return context.t('not known');
  if (row.sure_count === row.send_count)
    return shareText(rateOf(row, 'send', row.total_count), context);
  return outOfText([row.sure_count, row.send_count], row.total_count, context);
}
