import { afterEach, expect, test } from 'vitest';
import { fitted, setLineWidth } from './line-width.ts';
import { alignedText } from './text-table.ts';

afterEach(() => setLineWidth(undefined));

test('a long line goes on below its text, behind title, day and marks', () => {
  const text =
    'Found    as of 2012-11-30: 12 customers wait for our answer, the longest since 2011';
  expect(fitted(text, 40).split('\n')).toEqual([
    'Found    as of 2012-11-30: 12 customers',
    '         wait for our answer, the',
    '         longest since 2011',
  ]);
});

test('a word that is wider than the line stays whole', () => {
  expect(fitted('Report   /a/very/long/path/that/somebody/copies', 20)).toBe(
    'Report   /a/very/long/path/that/somebody/copies',
  );
});

test('where nothing is seen nothing is broken', () => {
  expect(fitted('x '.repeat(500), Number.POSITIVE_INFINITY)).toHaveLength(1000);
});

test.each([30, 40, 60, 80, 120])(
  'a table is no wider than %s columns, and loses nothing',
  (width) => {
    setLineWidth(width);
    const text = 'who never wrote twice to anybody of ours';
    const table = alignedText(['customer', 'count', 'what is said'], [['K10001', 1234, text]]);
    for (const line of table.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    for (const word of [...text.split(' '), 'K10001']) expect(table).toContain(word);
    expect(table).toMatch(/1234/);
  },
);

test('a table of too many columns has each value on a line of its own', () => {
  setLineWidth(30);
  const headings = ['first', 'second', 'third', 'fourth', 'fifth'];
  expect(
    alignedText(headings, [['some words', 'other words', 'more words', 'few words', '']]),
  ).toBe('first   some words\nsecond  other words\nthird   more words\nfourth  few words');
});
