import { expect, test } from 'vitest';
import { inverseHessian } from './inverse-hessian.ts';
import { minimum } from './minimum.ts';

test('the valley of Rosenbrock (1960) is followed to its end', () => {
  const valley = ([x = 0, y = 0]: number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
  const found = minimum(valley, [-1.2, 1]);
  expect(found.isConverged).toBe(true);
  expect(found.point[0]).toBeCloseTo(1, 2);
  expect(found.point[1]).toBeCloseTo(1, 2);
});

test('a function without a minimum is not said to have one', () => {
  expect(minimum(() => Number.NaN, [1, 2]).isConverged).toBe(false);
  expect(minimum(([x = 0]) => -Math.exp(x / 100), [0]).isConverged).toBe(false);
});

test('the inverse of the second derivatives is that of the matrix, or null for a saddle', () => {
  const bowl = ([x = 0, y = 0]: number[]) => x * x + x * y + 2 * y * y;
  const inverse = inverseHessian(bowl, [0, 0]) ?? [];
  const expected = [4 / 7, -1 / 7, -1 / 7, 2 / 7];
  for (const [i, value] of inverse.flat().entries()) expect(value).toBeCloseTo(expected[i] ?? 0, 6);
  expect(inverseHessian(([x = 0, y = 0]) => x * x - y * y, [0, 0])).toBeNull();
});
