import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rateOf } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';
import { shareText } from '../kit/share-text.ts';

const NAMES: Record<Rows['cohorts_by_first_channel']['first_channel'], string> = {
  email: message('E-mail'),
  call: message('Call'),
  meeting: message('Meeting'),
  letter: message('Letter'),
  ticket: message('Ticket, chat or form'),
  mailing: message('Mass mailing of ours'),
  business: message('Offer, contract or order, no word before'),
  unknown: message('Not known: before the first message'),
};

/** Who stayed a year and who ordered again, by the way of the first thing known of the customer; nothing where fewer than two ways are known. */
export function firstChannels(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'cohorts_by_first_channel');
  if (rows.filter(({ first_channel }) => first_channel !== 'unknown').length < 2) return [];
  const right = 'right' as const;
  return [
    {
      type: 'text',
      text: t(
        'By the way of the first contact, which is the first thing loaded of a customer, from either side, until it began: who stayed, and who ordered again. A way that was not loaded is not seen, and a difference need not come from the way.',
      ),
    },
    {
      type: 'table',
      caption: t('Who stayed, by first contact'),
      source: 'cohorts_by_first_channel',
      isFolded: true,
      columns: [
        { title: t('First contact') },
        { title: t('still a customer after a year'), align: right },
        { title: t('ordered again within {days}', { days: formats.days(365) }), align: right },
      ],
      rows: rows.map((row) => [
        t(NAMES[row.first_channel]),
        shareText(rateOf(row, 'staying', row.begun_count), context),
        shareText(rateOf(row, 'again', row.ordered_count), context),
      ]),
    },
  ];
}
