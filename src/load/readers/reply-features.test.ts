import { expect, test } from 'vitest';
import { BUCKETS, replyFeatures } from './reply-features.ts';

const bucketsOf = (text: string) => [...replyFeatures(text).buckets].sort();

test('a text fills some buckets, each once, and the squares of their values add up to 1', () => {
  const { buckets, values } = replyFeatures('Gern, sofern der Preis bleibt. Und der Termin?');
  expect(new Set(buckets).size).toBe(buckets.length);
  expect(Math.max(...buckets)).toBeLessThan(BUCKETS);
  expect(values.reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(1, 5);
});

test('umlauts, their spelling with e, and capitals are the same', () => {
  expect(bucketsOf('Für Übernahme zu SPÄT')).toEqual(bucketsOf('fuer uebernahme zu spaet'));
});

test('one text leaves nothing behind for the next', () => {
  const first = bucketsOf('Wir kommen gern zurück.');
  replyFeatures('We decided against it.');
  expect(bucketsOf('Wir kommen gern zurück.')).toEqual(first);
});
