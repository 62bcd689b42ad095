import { expect, test } from 'vitest';
import { newcombeInterval } from './newcombe-interval.ts';

// Newcombe (1998), Interval estimation for the difference between independent proportions, table II, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [10, 10, 0, 20, 0.6791, 1],
])('%i of %i against %i of %i', (one, of, two, ofTwo, low, high) => {
  const interval = newcombeInterval({ count: one, total: of }, { count: two, total: ofTwo }) ?? [];
  expect(interval[0]).toBeCloseTo(low, 4);
  expect(interval[1]).toBeCloseTo(high, 4);
});

test('of nothing, nothing can be said', () => {
  expect(newcombeInterval({ count: 0, total: 0 }, { count: 1, total: 2 })).toBeNull();
});
