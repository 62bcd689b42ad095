import { expect, test } from 'vitest';
import { poissonInterval } from './poisson-interval.ts';

// Garwood (1936), Fiducial limits for the Poisson distribution, Biometrika 28, table 1.
test.each([
  [0, 0, 3.6889],
  [1, 0.0253, 5.5716],
  [2, 0.2422, 7.2247],
  [10, 4.7954, 18.3904],
  [50, 37.1111, 65.919],
])('the interval of %i events is the published one', (eventCount, low, high) => {
  const interval = poissonInterval(eventCount);
  expect(interval[0]).toBeCloseTo(low, 3);
  expect(interval[1]).toBeCloseTo(high, 3);
});
