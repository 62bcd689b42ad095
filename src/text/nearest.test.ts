import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

test('a misspelt word finds the nearest known one', () => {
  expect(nearest('treshold', ['thresholds', 'hours'])).toBe('thresholds');
  expect(nearest('Wating', ['waiting', 'attempts'])).toBe('waiting');
});

test('a word that is like no other is not explained', () => {
  expect(nearest('xyz', ['thresholds', 'hours'])).toBeUndefined();
  expect(didYouMean('xyz', ['thresholds'])).toBe('');
});
