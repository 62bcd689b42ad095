import type { Tables } from '../read.ts';
import type { Block, Chapter } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import { rowsOf } from '../report/rows.ts';
import { backlog } from './backlog.ts';
import { sourcesKnown } from './sources-known.ts';
import { waitingByAge } from './waiting-by-age.ts';
import { waitingByMonth } from './waiting-by-month.ts';
import { word } from './words.ts';

export type Waiting = {
  customer_id: string;
  name: string;
  annual_value: number | null;
  is_regular: boolean;
  is_lost: boolean;
  opened_on: string;
  days_waited: number;
  wait_count: number;
  message_count: number;
  reply_kind: string | null;
  mass_count: number;
  subject: string | null;
};

export type WaitingMonth = {
  month: string;
  role: string | null;
  customer_count: number;
  wait_count: number;
  annual_value: number;
};

/** The customers who wait for our answer now, by value and age. */
export function waitingRoom(tables: Tables, context: Context): Chapter {
  const { t } = context;
  const rows = rowsOf<Waiting>(tables, 'waiting_room');
  const chapter = { id: 'waiting-room', title: t('Waiting room: who waits for us now') };
  if (rows.length === 0) {
    const none = nobodyWaits(tables, context);
    return { ...chapter, blocks: [none, ...waitingByMonth(tables, context)] };
  }
  return {
    ...chapter,
    blocks: [
      waitingByAge(tables, context),
      ...waitingByMonth(tables, context),
      ...backlog(tables, context),
      ...room(tables, context),
    ],
  };
}

function nobodyWaits(tables: Tables, { t }: Context): Block {
  if (sourcesKnown(tables).hasMessages) {
    return { type: 'text', text: t('Nobody waits for our answer.'), tone: 'good' };
  }
  return { type: 'text', text: t('No messages were loaded: who waits is not known.') };
}

function room(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf<Waiting>(tables, 'waiting_room');
  const total =
    rowsOf<WaitingMonth>(tables, 'waiting_by_month').at(-1)?.customer_count ?? rows.length;
  const table: Block = {
    type: 'table',
    source: 'waiting_room',
    columns: [
      { title: t('Customer') },
      { title: t('What they ask') },
      { title: t('Waits'), align: 'right' },
      { title: t('Mailings meanwhile'), align: 'right' },
      { title: t('Value waiting'), align: 'right' },
    ],
    rows: rows.map((row) => [
      context.customer(row.customer_id, row.name),
      questionText(row, context),
      row.days_waited === 0 ? t('since today') : formats.days(row.days_waited),
      row.mass_count === 0 ? '–' : formats.number(row.mass_count),
      row.annual_value === null ? '–' : formats.money(row.annual_value),
    ]),
  };
  const rest: Block[] =
    total > rows.length
      ? [
          {
            type: 'text',
            text: t('The {shown, number} worth most of {total, number} customers who wait.', {
              shown: rows.length,
              total,
            }),
            tone: 'note',
          },
        ]
      : [];
  return [table, ...rest];
}

function questionText(row: Waiting, context: Context): string {
  const { t, formats } = context;
  const parts = [row.subject ?? t('asked on {day}', { day: formats.shortDay(row.opened_on) })];
  if (row.is_lost && row.reply_kind && row.reply_kind !== 'unclear') {
    parts.push(t('replied “{kind}”', { kind: word(row.reply_kind, context) }));
  }
  if (row.message_count > 1)
    parts.push(t('wrote {count, number} times', { count: row.message_count }));
  if (row.is_lost) parts.push(t('has left'));
  else if (row.is_regular) parts.push(t('regular'));
  return parts.join(' · ');
}
