import { expect, test } from 'vitest';
import { replyFeatures } from './reply-features.ts';
import { BUCKETS, copied } from './seen-buckets.ts';

const bucketsOf = (text: string) => [...copied(replyFeatures(text).whole).buckets].sort();

test('a text and its sentences fill some buckets, each once, and the squares of their values add up to 1', () => {
  const { whole, sentences } = replyFeatures('Gern, sofern der Preis bleibt. Und der Termin?');
  expect(sentences).toHaveLength(2);
  for (const { buckets, values } of [whole, ...sentences].map(copied)) {
    expect(new Set(buckets).size).toBe(buckets.length);
    expect(Math.max(...buckets)).toBeLessThan(BUCKETS);
    expect(values.reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(1, 5);
  }
});

test('a text without a word is one sentence', () => {
  expect(replyFeatures('?! 12').sentences).toHaveLength(1);
});

test('umlauts, their spelling with e, and capitals are the same', () => {
  expect(bucketsOf('Für Übernahme zu SPÄT')).toEqual(bucketsOf('fuer uebernahme zu spaet'));
});

test('one text leaves nothing behind for the next', () => {
  const first = bucketsOf('Wir kommen gern zurück.');
  replyFeatures('We decided against it. We moved.');
  expect(bucketsOf('Wir kommen gern zurück.')).toEqual(first);
});
