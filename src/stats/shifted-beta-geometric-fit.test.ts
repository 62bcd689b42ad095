import { expect, test } from 'vitest';
import { fittedValues } from './fitted-values.ts';
import { type Renewals, shiftedBetaGeometricFit } from './shifted-beta-geometric-fit.ts';
import { shiftedBetaGeometricSurvival } from './shifted-beta-geometric-survival.ts';

/** Survivors of a cohort, year by year, as rows of terms; the last survivors are censored. */
function renewalsOf(survivors: number[]): Renewals[] {
  const last = survivors.length - 1;
  return survivors.slice(1).map((count, index) => ({
    term: index + 1,
    leftCount: (survivors[index] ?? count) - count,
    stayedCount: index + 1 === last ? count : 0,
  }));
}

// Fader and Hardie (2007), How to Project Customer Retention: "high end" and "regular" customers.
test.each([
  ['high end', [1000, 869, 743, 653, 593, 551, 517, 491], 0.6681, 3.8061, -1611.158, 0.378],
  ['regular', [1000, 631, 468, 382, 326, 289, 262, 241], 0.7041, 1.182, -1680.265, 0.17],
] as const)(
  'the %s customers of Fader and Hardie give the published parameters',
  (_name, survivors, alpha, beta, logLikelihood, twelfth) => {
    const fit = shiftedBetaGeometricFit(renewalsOf([...survivors]));
    const values = fittedValues(fit);
    expect(values?.alpha).toBeCloseTo(alpha, 4);
    expect(values?.beta).toBeCloseTo(beta, 4);
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 3);
    expect(values && shiftedBetaGeometricSurvival(values, 12)).toBeCloseTo(twelfth, 3);
  },
);

test('limits hold the estimate, and narrow with the customers', () => {
  const many = shiftedBetaGeometricFit(renewalsOf([10000, 8690, 7430, 6530])).estimates?.alpha;
  const few = shiftedBetaGeometricFit(renewalsOf([1000, 869, 743, 653])).estimates?.alpha;
  expect(many?.value).toBeCloseTo(few?.value ?? 0, 3);
  for (const limits of [many, few]) {
    expect(limits?.low).toBeLessThan(limits?.value ?? 0);
    expect(limits?.high).toBeGreaterThan(limits?.value ?? 0);
  }
  expect((many?.high ?? 0) - (many?.low ?? 0)).toBeLessThan((few?.high ?? 0) - (few?.low ?? 0));
});

test('where all leave at the same rate there is no spread to fit, and the fit says so', () => {
  const fit = shiftedBetaGeometricFit(renewalsOf([1024, 512, 256, 128, 64, 32]));
  expect(fit).toEqual({ estimates: null, logLikelihood: null, reason: 'not_converged' });
});

test('fewer than ten who left are not fitted', () => {
  expect(shiftedBetaGeometricFit(renewalsOf([50, 45, 41])).reason).toBe('too_few');
});
