import { expect, test } from 'vitest';
import { uniformFrom } from '../development/simulated-customer.ts';
import { type Case, ridgeLogisticFit } from './ridge-logistic-fit.ts';

/** Temperature in °F and distress of an O-ring in the 23 flights before Challenger's last (Dalal, Fowlkes and Hoadley 1989); beside it a value that has nothing to do with it. */
const TEMPERATURES = [
  66, 70, 69, 68, 67, 72, 73, 70, 57, 63, 70, 78, 67, 53, 67, 75, 70, 81, 76, 79, 75, 76, 58,
];
const DISTRESSED = [1, 8, 9, 10, 13, 20, 22];

/** Each flight twice, as seven with distress would be too few: half the penalty gives the fit of one. */
const flights = (): Case[] => {
  const standard = (values: number[]) => {
    const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
    const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    return values.map((x) => (x - mean) / Math.sqrt(squares / values.length));
  };
  const places = TEMPERATURES.map((_, place) => place);
  const temperatures = standard(TEMPERATURES);
  const others = standard(places.map((place) => place % 3));
  return [...places, ...places].map((place) => ({
    values: [temperatures[place] ?? 0, others[place] ?? 0],
    hasHappened: DISTRESSED.includes(place),
  }));
};

// scikit-learn 1.9.1, LogisticRegression(C = 1 / penalty, solver = 'newton-cholesky', tol = 1e-12) over the 23 flights.
test.each([
  { penalty: 1, intercept: -0.99660907, coefficients: [-1.13239701, 0.33886644] },
  { penalty: 10, intercept: -0.85612046, coefficients: [-0.39781149, 0.11273662] },
])('a penalty of $penalty holds back as that of scikit-learn does', ({ penalty, ...expected }) => {
  const fit = ridgeLogisticFit(flights(), [2 * penalty]);
  expect(fit?.intercept).toBeCloseTo(expected.intercept, 6);
  for (const [place, coefficient] of expected.coefficients.entries())
    expect(fit?.coefficients[place]).toBeCloseTo(coefficient, 6);
});

test('fewer than ten of either outcome are not fitted', () => {
  expect(ridgeLogisticFit(flights().slice(0, 23))).toBeNull();
});

test('values that part the outcomes give finite coefficients', () => {
  const parted = Array.from({ length: 40 }, (_, i) => ({
    values: [i < 20 ? -1 : 1],
    hasHappened: i < 20,
  }));
  const [coefficient = 0] = ridgeLogisticFit(parted)?.coefficients ?? [];
  expect(coefficient).toBeLessThan(-1);
  expect(coefficient).toBeGreaterThan(-10);
});

test('what tells is held back less than what does not', () => {
  const uniform = uniformFrom(3);
  const cases = (slope: number) =>
    Array.from({ length: 400 }, () => {
      const value = 2 * uniform() - 1;
      return { values: [value], hasHappened: uniform() < 1 / (1 + Math.exp(1 - slope * value)) };
    });
  expect(ridgeLogisticFit(cases(0))?.penalty).toBe(100);
  expect(ridgeLogisticFit(cases(4))?.penalty).toBeLessThan(10);
});
