import { expect, test } from 'vitest';
import { derivedEstimate } from './derived-estimate.ts';
import { likelihoodFit } from './likelihood-fit.ts';
import { parameterEstimates } from './parameter-estimates.ts';

// Exponential lifetimes, 100 events in 200 years: rate 0.5, standard error of its logarithm 1 / sqrt(100).
const fit = likelihoodFit<'rate'>(
  ({ rate }) => 100 * Math.log(rate) - 200 * rate,
  ([x = 0]) => ({ rate: Math.exp(x) }),
  [0],
);
if (!fit.parameters) throw new Error('no fit');

test('the limits of a parameter are Wald’s on its logarithm', () => {
  const [rate] = Object.values(Object.fromEntries(parameterEstimates(fit)));
  expect(rate?.value).toBeCloseTo(0.5, 6);
  expect(rate?.low).toBeCloseTo(0.5 * Math.exp(-0.196), 4);
  expect(rate?.high).toBeCloseTo(0.5 * Math.exp(0.196), 4);
});

test('what follows from a parameter has the limits that follow from its own', () => {
  const mean = derivedEstimate(fit, ({ rate }) => 1 / rate);
  expect(mean.value).toBeCloseTo(2, 5);
  expect(mean.low).toBeCloseTo(2 * Math.exp(-0.196), 3);
  expect(mean.high).toBeCloseTo(2 * Math.exp(0.196), 3);
  const square = derivedEstimate(fit, ({ rate }) => rate ** 2);
  expect(square.high).toBeCloseTo(0.25 * Math.exp(2 * 0.196), 3);
});
