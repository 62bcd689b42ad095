import type { Tables } from '../read.ts';
import type { Block, Chapter, Figure } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import { rateOf, rowsOf } from '../report/rows.ts';
import type { RegularMonth } from './regulars.ts';
import { byRole, type ResponseMonth, type Roles } from './response-months.ts';
import { summarySentences } from './summary-sentences.ts';
import type { Waiting, WaitingMonth } from './waiting-room.ts';
import { word } from './words.ts';

export type Overview = {
  responses: Roles<ResponseMonth>;
  waiting: Roles<WaitingMonth>;
  regulars: Roles<RegularMonth>;
};

/** The first screen: the month in three sentences, three figures, and what needs a decision now. */
export function summary(tables: Tables, context: Context): Chapter {
  const overview: Overview = {
    responses: byRole<ResponseMonth>(tables, 'responses_by_month'),
    waiting: byRole<WaitingMonth>(tables, 'waiting_by_month'),
    regulars: byRole<RegularMonth>(tables, 'regulars_by_month'),
  };
  const blocks: Block[] = [
    { type: 'text', text: summarySentences(overview, tables, context), tone: 'lead' },
    { type: 'figures', figures: figures(overview, tables, context) },
    ...decisions(tables, context),
  ];
  return { id: 'summary', title: context.t('The month at a glance'), blocks };
}

function figures({ waiting, regulars }: Overview, tables: Tables, context: Context): Figure[] {
  const { t, formats } = context;
  const replies = rateOf(tables, 'win_back_replies', 'this');
  return [
    {
      label: t('customers wait for our answer'),
      value: formats.number(waiting.now?.customer_count ?? 0),
      detail: t('worth {value} a year, {count, plural, one {one open question} other {# open questions}}', {
        value: formats.money(waiting.now?.annual_value ?? 0),
        count: waiting.now?.wait_count ?? 0,
      }),
      ...change(waiting.now?.customer_count, waiting.before?.customer_count, context),
    },
    {
      label: t('regulars left in this period'),
      value: formats.number(regulars.now?.lost_count ?? 0),
      detail: t('worth {value} a year; {count, plural, one {one regular} other {# regulars}} remain', {
        value: formats.money(regulars.now?.lost_value ?? 0),
        count: regulars.now?.regular_count ?? 0,
      }),
      ...change(regulars.now?.lost_count, regulars.before?.lost_count, context),
    },
    {
      label: t('replies to our win-back attempts that we answered'),
      value: replies && replies.denominator > 0
        ? t('{count, number} of {total, number}', { count: replies.numerator, total: replies.denominator })
        : '–',
      detail: replyDetail(tables, context),
      ...replyChange(tables, context),
    },
  ];
}

function change(now: number | undefined, before: number | undefined, { t }: Context): { change?: NonNullable<Figure['change']> } {
  if (now === undefined || before === undefined) return {};
  const difference = now - before;
  const tone = difference === 0 ? 'neutral' : difference > 0 ? 'bad' : 'good';
  const text = t('{difference, plural, =0 {as in the month before} other {{sign}{count, number} against the month before}}', {
    difference,
    sign: difference > 0 ? '+' : '−',
    count: Math.abs(difference),
  });
  return { change: { text, tone } };
}

function replyDetail(tables: Tables, { t, formats }: Context): string {
  const rate = rateOf(tables, 'win_back_replies', 'this');
  if (!rate || rate.share_low === null || rate.share_high === null) return t('no reply in the last twelve months');
  return t('in the last twelve months; 95 % interval {low} to {high}', {
    low: formats.percent(rate.share_low),
    high: formats.percent(rate.share_high),
  });
}

function replyChange(tables: Tables, { t }: Context): { change?: NonNullable<Figure['change']> } {
  const [now, before] = [rateOf(tables, 'win_back_replies', 'this'), rateOf(tables, 'win_back_replies', 'before')];
  if (!now || !before || now.share === null || before.share === null) return {};
  const tone = now.share === before.share ? 'neutral' : now.share > before.share ? 'good' : 'bad';
  const text = t('{count, number} of {total, number} in the twelve months before', { count: before.numerator, total: before.denominator });
  return { change: { text, tone } };
}

/** Those who want to come back and wait first, then the regulars, then by value; a day's wait needs no decision. */
function decisions(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const heading: Block = { type: 'heading', text: t('Needs a decision now') };
  const late = rowsOf<Waiting>(tables, 'waiting_room').filter((row) => row.days_waited >= 2);
  if (late.length === 0) {
    return [heading, { type: 'text', text: t('Nothing: no customer has waited for more than a day.'), tone: 'good' }];
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
  const mailings = row.mass_count > 0
    ? t('; {count, plural, one {one mass mailing} other {# mass mailings}} meanwhile', { count: row.mass_count })
    : '';
  const day = formats.shortDay(row.opened_on);
  if (wantsToReturn(row)) {
    return t('left, replied “{kind}” on {day}, and has no answer', { kind: word(row.reply_kind, context), day }) + mailings;
  }
  if (row.is_lost) return t('has left, wrote on {day}, and has no answer', { day }) + mailings;
  if (row.is_regular) return t('a regular who asked on {day}', { day }) + mailings;
  return t('asked on {day}', { day }) + mailings;
}
