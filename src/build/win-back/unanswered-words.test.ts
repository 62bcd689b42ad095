import { expect, test } from 'vitest';
import { given } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import type { Rows } from '../../read/rows.ts';
import { unansweredWords, wordsByKind } from './unanswered-words.ts';

type OwnWords = Partial<Rows['own_words']>;

const ALL: OwnWords = {
  word_group: 'all',
  is_known: true,
  word_count: 73,
  open_count: 7,
  late_count: 37,
  followed_up_count: 5,
  followed_up_share: 0.135,
  followed_up_share_low: 0.059,
  followed_up_share_high: 0.28,
  seconds_median: 604_800,
  seconds_median_low: 259_200,
  seconds_median_high: 1_468_800,
  second_count: 3,
  second_answered_count: 3,
  second_answered_share: 1,
  second_answered_share_low: 0.439,
  second_answered_share_high: 1,
  alone_answered_share: 0.69,
  alone_answered_share_low: 0.52,
  alone_answered_share_high: 0.86,
};

function lines(rows: OwnWords[]): string[] {
  const { tables, context } = given({ own_words: rows });
  const blocks = [...unansweredWords(tables, context), ...wordsByKind(tables, context)];
  return told({ id: 'words', title: 'Words', blocks });
}

test('what nobody answered is told by kind, with whom we followed up, and without a claim of effect', () => {
  const offers: OwnWords = { word_group: 'offer', is_known: true, word_count: 59, late_count: 0 };
  const found = lines([ALL, offers]);
  expect(found[0]).toBe(
    '7 of our 73 words to regulars and lost customers (59 offers, 0 attempts to win back, 0 other) are without an answer. Of 37 without one for a week we followed up 5: 14% (6% to 28%).',
  );
  expect(found).toContain(
    'all | 73 | 7 | 7 days (3 to 17 days) | 5 of 37: 14% (6% to 28%) | not reached yet',
  );
  expect(found).toContainEqual(
    expect.stringMatching(
      /^Answered within 30 days of a second word: 3 of 3: 100% \(44% to 100%\)\. Of words that had waited as long without one: 69% \(52% to 86%\)\. That difference does not show/,
    ),
  );
});

test('without a second word nothing is said of what one brought', () => {
  const alone = { ...ALL, second_count: 0, late_count: 0, word_count: 1, open_count: 0 };
  const found = lines([alone]);
  expect(found[0]).toBe(
    'None of the one word of ours to regulars and lost customers (0 offers, 0 attempts to win back, 0 other) is without an answer.',
  );
  expect(found.filter((line) => line.includes('second word:'))).toEqual([]);
});

test('where messages of one side alone are loaded, it is said that nobody knows', () => {
  expect(lines([{ ...ALL, is_known: false }])).toEqual([
    'Whether customers answered our own words is not known: of their messages or of ours none are loaded.',
  ]);
  expect(lines([{ ...ALL, word_count: 0 }])).toEqual([]);
});
