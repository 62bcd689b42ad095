import { expect, test } from 'vitest';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';

test('the interval is that of the example of R, binom.test(682, 925): Mendelian inheritance (Conover 1971)', () => {
  const [low, high] = clopperPearsonInterval(682, 925) ?? [];
  expect(low).toBeCloseTo(0.7076683, 6);
  expect(high).toBeCloseTo(0.7654066, 6);
});

// Of none and of all the limits are powers: (1 - high)^n = 0.025, the "at most 52 %" of nobody among five.
test.each([1, 2, 5, 30])('none and all of %i', (total) => {
  const [low, high] = clopperPearsonInterval(0, total) ?? [];
  expect([low, high]).toEqual([0, expect.closeTo(1 - 0.025 ** (1 / total), 9)]);
  const all = clopperPearsonInterval(total, total);
  expect(all).toEqual([expect.closeTo(0.025 ** (1 / total), 9), 1]);
});

test('of nothing, nothing can be said', () => {
  expect(clopperPearsonInterval(0, 0)).toBeNull();
});
