import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, Cell, Chapter, Column, TableBlock } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { findings } from '../kit/findings.ts';
import { whyUnknown } from '../kit/known-figures.ts';
import { rowsOf } from '../kit/rows.ts';
import { type SourcesKnown, sourcesKnown } from '../kit/sources-known.ts';
import { word } from '../kit/words.ts';
import { backlog } from './backlog.ts';
import { callNote, inCallOrder, weekCosts } from './call-order.ts';
import { closedUnanswered } from './closed-unanswered.ts';
import { unknownSenders } from './unknown-senders.ts';
import { waitingByAge } from './waiting-by-age.ts';
import { waitingByMonth } from './waiting-by-month.ts';

export type Waiting = Rows['waiting_room'];

/** The customers who wait for our answer now, by value and age. */
export function waitingRoom(tables: Tables, context: Context): Chapter {
  const { t } = context;
  const rows = rowsOf(tables, 'waiting_room');
  const chapter = { id: 'waiting-room', title: t('Waiting room: who waits for us now') };
  if (rows.length === 0 || !sourcesKnown(tables).hasMessages) {
    const none = nobodyWaits(tables, context);
    return { ...chapter, blocks: [none, ...waitingByMonth(tables, context)] };
  }
  const ages = waitingByAge(tables, context);
  return {
    ...chapter,
    blocks: [
      ...findings([ages]),
      ...room(tables, context),
      ...closedUnanswered(tables, context),
      ...unknownSenders(tables, context),
      ...waitingByMonth(tables, context),
    ],
    details: [ages, ...backlog(tables, context)],
  };
}

function nobodyWaits(tables: Tables, context: Context): Block {
  const { t } = context;
  if (sourcesKnown(tables).hasMessages) {
    return { type: 'text', text: t('Nobody waits for our answer.'), tone: 'good' };
  }
  const why = whyUnknown(tables, 'questions', context);
  return { type: 'text', text: t('{why}: who waits is not known.', { why }) };
}

function room(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const rows = inCallOrder(rowsOf(tables, 'waiting_room'), tables, context);
  const total = rowsOf(tables, 'waiting_by_month').at(-1)?.customer_count ?? rows.length;
  const isCertain = rows.every((row) => row.is_sure);
  const costs = weekCosts(tables, context);
  const columns = [
    ...roomColumns({ ...sourcesKnown(tables), isCertain }, context),
    ...(costs ? [{ title: t('Another week costs'), align: 'right' as const, cell: costs }] : []),
  ];
  const table: Block = {
    type: 'table',
    source: 'waiting_room',
    file: t('waiting-room'),
    firstRows: 12,
    listColumns: decisionColumns(rows, context),
    columns: columns.map(({ cell, ...column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
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
  return [table, ...callNote(tables, context), ...rest];
}

/** Gives the headings under which people write what they have decided, where a list is handed out; as decisions.csv it is read again. */
export function decisionTitles({ t }: Context): string[] {
  return [t('What'), t('Detail'), t('Who'), t('When'), t('Why')];
}

function decisionColumns(
  rows: Waiting[],
  context: Context,
): NonNullable<TableBlock['listColumns']> {
  const numbers = rows.map((row) => row.customer_id);
  const titles = decisionTitles(context).map((title) => ({ title }));
  return [{ title: context.t('Customer number'), values: numbers }, ...titles];
}

type RoomColumn = Column & { cell(row: Waiting): Cell };

/** What was not loaded has no column: that nothing was sent is not known where no mailings are. */
function roomColumns(
  { hasBusiness, hasMailings, isCertain }: SourcesKnown & { isCertain: boolean },
  context: Context,
): RoomColumn[] {
  const { t, formats } = context;
  const right = 'right' as const;
  const when = (isKnown: boolean, column: RoomColumn) => (isKnown ? [column] : []);
  return [
    { title: t('Customer'), cell: (row) => context.customer(row.customer_id, row.name) },
    ...when(hasBusiness, { title: t('Who that is'), cell: (row) => standing(row, context) }),
    ...when(!isCertain, {
      title: t('Waits'),
      cell: ({ is_sure: isSure }) => (isSure ? t('surely') : t('perhaps')),
    }),
    { title: t('Subject'), cell: (row) => questionText(row, context) },
    {
      title: t('Since'),
      cell: (row) => ({ text: formats.shortDay(row.opened_on), value: row.opened_on }),
    },
    {
      title: t('Days'),
      align: right,
      cell: (row) => ({ text: formats.number(row.days_waited), value: row.days_waited }),
    },
    ...when(hasMailings, {
      title: t('What we sent meanwhile'),
      cell: (row) => {
        const text = sentText({ count: row.mass_count, winBack: row.win_back_count }, context);
        return { text, value: text };
      },
    }),
    ...when(hasBusiness, {
      title: t('Value waiting'),
      align: right,
      currency: context.settings.currency,
      cell: ({ annual_value: value }) => ({
        text: value === null ? '–' : formats.money(value),
        value,
      }),
    }),
  ];
}

function standing(row: Waiting, { t }: Context): string {
  if (row.is_lost) return t('has left');
  return row.is_regular ? t('regular') : t('customer');
}

type Question = Pick<Waiting, 'subject' | 'is_lost' | 'reply_kind' | 'message_count'>;

/** Says what the oldest open question is about, and what else is to know of it. */
export function questionText(row: Question, context: Context): string {
  const { t } = context;
  const parts = [row.subject ?? t('subject not shown')];
  if (row.is_lost && row.reply_kind && row.reply_kind !== 'unclear') {
    parts.push(t('replied “{kind}”', { kind: word(row.reply_kind, context) }));
  }
  if (row.message_count > 1)
    parts.push(t('wrote {count, number} times', { count: row.message_count }));
  return parts.join(' · ');
}

/** Says what we sent to many meanwhile; `winBack` is null where the kind of a mailing is not known. */
export function sentText(
  { count, winBack }: { count: number; winBack: number | null },
  { t }: Context,
): string {
  return t(
    '{count, plural, =0 {nothing} one {# mass mailing} other {# mass mailings}}{winBack, plural, =0 {} other {, # to win back}}',
    { count, winBack: winBack ?? 0 },
  );
}
