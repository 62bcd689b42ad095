import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

// Published values, as R's binom.confint(method = "wilson") gives them.
test.each([
  [8, 10, 0.49, 0.943],
  [0, 20, 0, 0.161],
])('%i of %i', (count, total, low, high) => {
  const interval = wilsonInterval(count, total) ?? [];
  expect(interval[0]).toBeCloseTo(low, 3);
  expect(interval[1]).toBeCloseTo(high, 3);
});

test('of nothing, nothing can be said', () => {
  expect(wilsonInterval(0, 0)).toBeNull();
});
