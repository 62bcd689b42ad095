import { expect, test } from 'vitest';
import { betaGeometricBetaBinomialOutlook } from './beta-geometric-beta-binomial-outlook.ts';
import { paretoNbdOutlook } from './pareto-nbd-outlook.ts';

// BTYD 2.4 (R), vignette: customer 1516 of CDNOW, 52 weeks on.
test('the Pareto/NBD sees customer 1516 of CDNOW as the R package BTYD does', () => {
  const parameters = { r: 0.5533, alpha: 10.5776, s: 0.6062, beta: 11.6679 };
  const history = { repeatCount: 26, lastAt: 30.86, age: 31 };
  const outlook = paretoNbdOutlook(parameters, history, 52);
  expect(outlook.alive).toBeCloseTo(0.9979, 4);
  expect(outlook.expected).toBeCloseTo(25.46, 2);
});

// BTYD 2.4 (R), vignette: donors A and B over the next ten years.
test('the BG/BB sees two donors as the R package BTYD does', () => {
  const parameters = { alpha: 1.2035, beta: 0.7497, gamma: 0.6567, delta: 2.7834 };
  const expected = (repeatCount: number, lastOccasion: number) =>
    betaGeometricBetaBinomialOutlook(
      parameters,
      { repeatCount, lastOccasion, occasionCount: 6 },
      10,
    ).expected;
  expect(expected(0, 0)).toBeCloseTo(0.1302, 3);
  expect(expected(4, 5)).toBeCloseTo(3.6279, 3);
});
