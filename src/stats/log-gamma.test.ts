import { expect, test } from 'vitest';
import { logGamma } from './log-gamma.ts';

// mpmath 1.3, loggamma.
test.each([
  [0.001, 6.907178885383854],
  [0.2426, 1.3197854750907922],
  [0.5, 0.5723649429247001],
  [3.7, 1.428072326665388],
  [120.5, 455.4176004462345],
  [10000, 82099.71749644239],
])('logGamma(%d) is right to ten digits', (value, expected) => {
  expect(logGamma(value) / expected).toBeCloseTo(1, 10);
});
