import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { missingEarlier, whyUnknown } from '../kit/known-figures.ts';
import { rangeText } from '../kit/range.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { word } from '../kit/words.ts';

/** The mass mailings that went to customers who waited for our answer; nothing where no mailing is known. */
export function mixedMessages(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'mixed_messages_by_campaign');
  const heading: Block = {
    type: 'heading',
    text: t('Mixed messages: mailings to customers who waited for us'),
  };
  const months = rowsOf(tables, 'mixed_messages_by_month');
  if (months.every((month) => month.mailing_count === 0)) return [];
  const { hasMessages, hasMailings } = sourcesKnown(tables);
  if (!hasMessages || !hasMailings) {
    const why = whyUnknown(tables, hasMessages ? 'mailings' : 'questions', context);
    const text = t('{why}: which mailings went to customers who waited for us is not known.', {
      why,
    });
    return [heading, { type: 'text', text }];
  }
  const missing = missingEarlier(tables, ['mailings'], context);
  if (rows.length === 0) {
    return [
      heading,
      ...missing,
      {
        type: 'text',
        text: t(
          'No mass mailing of the last twelve months went to a customer to whom we owed an answer.',
        ),
        tone: 'good',
      },
    ];
  }
  const table: Block = {
    type: 'table',
    source: 'mixed_messages_by_campaign',
    columns: [
      { title: t('Mailing') },
      { title: t('Kind') },
      { title: t('Sent') },
      { title: t('to customers we owed an answer'), align: 'right' },
      { title: t('waiting for up to'), align: 'right' },
    ],
    rows: rows.map((row) => [
      row.name ?? '–',
      word(row.kind, context),
      formats.shortDay(row.sent_on),
      t('{count} of {total, number}', {
        count: rangeText(row.sure_count, row.customer_count, formats.number, context),
        total: row.recipient_count ?? row.customer_count,
      }),
      formats.days(row.days_waited_max),
    ]),
  };
  return [heading, ...missing, table];
}
