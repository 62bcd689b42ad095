import type { Tables } from '../read.ts';
import type { Block } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import { rowsOf } from '../report/rows.ts';
import type { Waiting } from './waiting-room.ts';
import { word } from './words.ts';

/** Those who want to come back and wait first, then the regulars, then by value; a day's wait needs no decision. */
export function summaryDecisions(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const heading: Block = { type: 'heading', text: t('Needs a decision now') };
  const late = rowsOf<Waiting>(tables, 'waiting_room').filter((row) => row.days_waited >= 2);
  if (late.length === 0) {
    return [
      heading,
      {
        type: 'text',
        text: t('Nothing: no customer has waited for more than a day.'),
        tone: 'good',
      },
    ];
  }
  const rank = (row: Waiting) => (wantsToReturn(row) ? 0 : row.is_regular ? 1 : 2);
  const urgent = late.toSorted((a, b) => rank(a) - rank(b)).slice(0, 5);
  return [
    heading,
    {
      type: 'table',
      source: 'waiting_room',
      columns: [
        { title: t('Customer') },
        { title: t('Why') },
        { title: t('Waits'), align: 'right' },
        { title: t('Annual value'), align: 'right' },
      ],
      rows: urgent.map((row) => [
        context.customer(row.customer_id, row.name),
        reason(row, context),
        formats.days(row.days_waited),
        row.annual_value === null ? '–' : formats.money(row.annual_value),
      ]),
    },
  ];
}

function wantsToReturn(row: Waiting): boolean {
  return row.is_lost && (row.reply_kind === 'yes' || row.reply_kind === 'conditional');
}

function reason(row: Waiting, context: Context): string {
  const { t, formats } = context;
  const mailings =
    row.mass_count > 0
      ? t('; {count, plural, one {one mass mailing} other {# mass mailings}} meanwhile', {
          count: row.mass_count,
        })
      : '';
  const day = formats.shortDay(row.opened_on);
  if (wantsToReturn(row)) {
    return (
      t('left, replied “{kind}” on {day}, and has no answer', {
        kind: word(row.reply_kind, context),
        day,
      }) + mailings
    );
  }
  if (row.is_lost) return t('has left, wrote on {day}, and has no answer', { day }) + mailings;
  if (row.is_regular) return t('a regular who asked on {day}', { day }) + mailings;
  return t('asked on {day}', { day }) + mailings;
}
