import { expect, test } from 'vitest';
import { derivedEstimate } from './derived-estimate.ts';
import { parameterEstimates } from './parameter-estimates.ts';
import { type Renewals, shiftedBetaGeometricFit } from './shifted-beta-geometric-fit.ts';
import { shiftedBetaGeometricSurvival } from './shifted-beta-geometric-survival.ts';

/** Survivors of a cohort, year by year, as rows of terms; the last survivors are censored. */
function renewalsOf(survivors: number[]): Renewals[] {
  const last = survivors.length - 1;
  return survivors.slice(1).map((count, index) => ({
    entry: 0,
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
    const values = fit.parameters;
    expect(values?.alpha).toBeCloseTo(alpha, 4);
    expect(values?.beta).toBeCloseTo(beta, 4);
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 3);
    expect(values && shiftedBetaGeometricSurvival(values, 12)).toBeCloseTo(twelfth, 3);
  },
);

test('limits hold the estimate, and narrow with the customers', () => {
  const limitsOf = (survivors: number[]) => {
    const fit = shiftedBetaGeometricFit(renewalsOf(survivors));
    return new Map(parameterEstimates(fit)).get('alpha');
  };
  const many = limitsOf([10000, 8690, 7430, 6530]);
  const few = limitsOf([1000, 869, 743, 653]);
  expect(many?.value).toBeCloseTo(few?.value ?? 0, 3);
  for (const limits of [many, few]) {
    expect(limits?.low).toBeLessThan(limits?.value ?? 0);
    expect(limits?.high).toBeGreaterThan(limits?.value ?? 0);
  }
  expect((many?.high ?? 0) - (many?.low ?? 0)).toBeLessThan((few?.high ?? 0) - (few?.low ?? 0));
});

// Half leave at every renewal: the geometric distribution, whose rate has the variance p^2 (1 - p) / left.
test('where all leave at the same rate the fit says so, and projects with that rate', () => {
  const fit = shiftedBetaGeometricFit(renewalsOf([1024, 512, 256, 128, 64, 32]));
  expect(fit.reason).toBe('alike');
  if (!fit.parameters) throw new Error('no fit');
  expect(parameterEstimates(fit).map(([, { low }]) => low)).toEqual([null, null]);
  const later = derivedEstimate(fit, (parameters) => shiftedBetaGeometricSurvival(parameters, 7));
  expect(later.value).toBeCloseTo(1 / 128, 4);
  const width = 1.96 * 7 * Math.sqrt(0.5 / 992);
  expect(Math.log((later.high ?? 0) / later.value)).toBeCloseTo(width, 2);
});

test('fewer than ten who left are not fitted', () => {
  expect(shiftedBetaGeometricFit(renewalsOf([50, 45, 41])).reason).toBe('too_few');
});

// scipy.optimize of the truncated likelihood (betaln): .68644 and 1.14783, log-likelihood -2117.9060, .1733 after twelve; .64668 and 1.89678 if entry is forgotten.
test('those who were followed only after their third term count from there on', () => {
  const regular = renewalsOf([1000, 631, 468, 382, 326, 289, 262, 241]);
  const late = regular.filter(({ term }) => term > 3).map((row) => ({ ...row, entry: 3 }));
  const fit = shiftedBetaGeometricFit([...regular, ...late]);
  expect(fit.parameters?.alpha).toBeCloseTo(0.68644, 4);
  expect(fit.parameters?.beta).toBeCloseTo(1.14783, 4);
  expect(fit.logLikelihood).toBeCloseTo(-2117.906, 3);
  expect(fit.parameters && shiftedBetaGeometricSurvival(fit.parameters, 12)).toBeCloseTo(0.1733, 4);
});
