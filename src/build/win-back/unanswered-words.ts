import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rateOf } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';
import { shareText } from '../kit/share-text.ts';
import { durationWithInterval, valueWithLimits } from '../kit/with-interval.ts';

type OwnWords = Rows['own_words'];

/** How many of our own words to regulars and lost customers have no answer, in a sentence; nothing where there were none. */
export function unansweredWords(tables: Tables, { t, formats }: Context): Block[] {
  const rows = rowsOf(tables, 'own_words');
  const all = groupOf(rows, 'all');
  if (!all) return [];
  if (!all.is_known) {
    const text = t(
      'Whether customers answered our own words is not known: of their messages or of ours none are loaded.',
    );
    return [{ type: 'text', tone: 'note', text, source: 'own_words' }];
  }
  if (all.word_count === 0) return [];
  const count = (name: OwnWords['word_group']) => groupOf(rows, name)?.word_count ?? 0;
  const told = t(
    '{open, plural, =0 {None} other {#}} of {total, plural, one {the one word of ours} other {our # words}} to regulars and lost customers ({offers, plural, one {one offer} other {# offers}}, {attempts, plural, one {one attempt to win back} other {# attempts to win back}}, {others, number} other) {open, plural, =0 {is} one {is} other {are}} without an answer.',
    {
      open: all.open_count,
      total: all.word_count,
      offers: count('offer'),
      attempts: count('win_back'),
      others: count('other'),
    },
  );
  const { followed_up_share: share, followed_up_share_low, followed_up_share_high } = all;
  const limits = { value: share, low: followed_up_share_low, high: followed_up_share_high };
  const followed = t(
    'Of {late, number} without one for a week we followed up {count, number}: {share}.',
    {
      late: all.late_count,
      count: all.followed_up_count,
      share: valueWithLimits(limits, formats.percent, t),
    },
  );
  const text = all.late_count > 0 ? `${told} ${followed}` : told;
  return [{ type: 'text', text, source: 'own_words' }];
}

/** The same by kind and by customer, how late we followed up, and what a second try brought. */
export function wordsByKind(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const rows = rowsOf(tables, 'own_words').filter((row) => row.is_known && row.word_count > 0);
  const all = groupOf(rows, 'all');
  if (!all) return [];
  const table: Block = {
    type: 'table',
    source: 'own_words',
    columns: [
      { title: t('Our words of 24 months') },
      { title: t('sent'), align: 'right' },
      { title: t('without an answer'), align: 'right' },
      { title: t('half answered within (Kaplan-Meier median)'), align: 'right' },
      { title: t('followed up, of those without an answer for a week'), align: 'right' },
      { title: t('half followed up within'), align: 'right' },
    ],
    rows: rows.map((row) => cells(row, context)),
  };
  const note = t(
    'An answer is a message of the customer, a call or meeting with it, or what it signed, declined or ordered. Of other words, which opened a conversation, nobody knows whether they asked for one. A second word comes on a later day.',
  );
  return [
    { type: 'heading', text: t('Our words nobody answered') },
    table,
    ...secondTry(all, context),
    { type: 'text', tone: 'note', text: note },
  ];
}

function cells(row: OwnWords, context: Context): string[] {
  const { formats } = context;
  const { seconds_median: value, seconds_median_low: low, seconds_median_high: high } = row;
  return [
    groupName(row.word_group, context),
    formats.number(row.word_count),
    formats.number(row.open_count),
    durationWithInterval({ value, low, high }, context),
    shareText(rateOf(row, 'followed_up', row.late_count), context),
    secondMedian(row, context),
  ];
}

function secondMedian(row: OwnWords, context: Context): string {
  const { second_seconds_median: value } = row;
  const { second_seconds_median_low: low, second_seconds_median_high: high } = row;
  return durationWithInterval({ value, low, high }, context);
}

function secondTry(all: OwnWords, context: Context): Block[] {
  const { t, formats } = context;
  if (all.second_count === 0) return [];
  const alone = {
    value: all.alone_answered_share,
    low: all.alone_answered_share_low,
    high: all.alone_answered_share_high,
  };
  const text = t(
    'Answered within 30 days of a second word: {second}. Of words that had waited as long without one: {alone}. That difference does not show what a second word does: whom we follow up is no accident.',
    {
      second: shareText(rateOf(all, 'second_answered', all.second_count), context),
      alone: valueWithLimits(alone, formats.percent, t),
    },
  );
  return [{ type: 'text', tone: 'note', text }];
}

function groupName(group: OwnWords['word_group'], { t }: Context): string {
  const names: Record<OwnWords['word_group'], string> = {
    all: t('all'),
    offer: t('with an offer'),
    win_back: t('attempts to win back'),
    other: t('other words that opened a conversation'),
    regular: t('to regulars'),
    lost: t('to lost customers'),
  };
  return names[group];
}

function groupOf(rows: OwnWords[], group: OwnWords['word_group']): OwnWords | undefined {
  return rows.find((row) => row.word_group === group);
}
