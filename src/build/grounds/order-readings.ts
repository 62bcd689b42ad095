import { message, type Translate } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import { printable } from '../../text/printable.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';

const READINGS = {
  purchase: message('purchase'),
  return: message('gives back'),
  no_purchase: message('no purchase'),
  unknown: message('word not known: taken for a purchase'),
};

/** How each status of orders was read, and whether their values are with tax; nothing without orders. */
export function orderReadings(tables: Tables, context: Context): Block[] {
  return [...statuses(tables, context), ...taxes(tables, context)];
}

/** More than these are told by the query alone. */
const MOST = 40;

function statuses(tables: Tables, { t, formats }: Context): Block[] {
  const rows = rowsOf(tables, 'orders_by_status');
  // Without any status, and with purchases alone, there is nothing to tell.
  if (rows.every(({ status, reading }) => status === null && reading === 'purchase')) return [];
  const more = rows.length - MOST;
  const table: Block = {
    type: 'table',
    caption: t('Orders by their status, as the exports have it, and how it was read'),
    source: 'orders_by_status',
    columns: [
      { title: t('Status') },
      { title: t('Read as') },
      { title: t('Orders'), align: 'right' },
    ],
    rows: rows
      .slice(0, MOST)
      .map(({ status, reading, order_count }) => [
        status === null ? t('(none)') : printable(status),
        readingText(reading, t),
        formats.number(order_count),
      ]),
  };
  return more > 0
    ? [
        table,
        {
          type: 'text',
          text: t(
            'and {count, plural, one {another status} other {# other statuses}}: regulars query order_statuses',
            { count: more },
          ),
          tone: 'note',
        },
      ]
    : [table];
}

function readingText(reading: string, t: Translate): string {
  const text = READINGS[reading as keyof typeof READINGS];
  return text === undefined ? reading : t(text);
}

function taxes(tables: Tables, { t }: Context): Block[] {
  const rows = rowsOf(tables, 'orders_by_tax');
  if (rows.length === 0) return [];
  const count = (isNet: boolean | null) =>
    rows.find(({ is_net }) => is_net === isNet)?.order_count ?? 0;
  const [net, gross, unknown] = [count(true), count(false), count(null)];
  if (net === 0 && gross === 0)
    return [
      {
        type: 'text',
        text: t('No export says whether the values of orders are with tax.'),
        tone: 'note',
      },
    ];
  const text = t(
    'Values of orders: {net, plural, =0 {none} one {# order} other {# orders}} without tax, {gross, plural, =0 {none} one {# order} other {# orders}} with tax, {unknown, plural, =0 {none} one {# order} other {# orders}} of which no export says it.',
    { net, gross, unknown },
  );
  return [{ type: 'text', text, tone: net > 0 && gross > 0 ? 'bad' : 'note' }];
}
