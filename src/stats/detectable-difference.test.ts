import { expect, test } from 'vitest';
import { detectableDifference, findingChance } from './detectable-difference.ts';

test("the chance to find a difference is near the normal approximation's of R, which its help prints", () => {
  // R's example(power.prop.test): n = 50, .50 and .75 have the power 0.7401659; power 0.90 asks for n = 76.65294.
  expect(findingChance({ first: 50, second: 50, base: 0.5 }, 0.75)).toBeCloseTo(0.74, 1);
  expect(findingChance({ first: 77, second: 77, base: 0.5 }, 0.75)).toBeCloseTo(0.9, 1);
  expect(findingChance({ first: 76, second: 76, base: 0.5 }, 0.75)).toBeGreaterThan(0.88);
});

test('what is called detectable is found four times in five, and a thousandth less is not', () => {
  const groups = { first: 40, second: 25, base: 0.1 };
  const difference = detectableDifference(groups) ?? 0;
  expect(findingChance(groups, 0.1 + difference)).toBeGreaterThanOrEqual(0.8);
  expect(findingChance(groups, 0.1 + difference - 0.003)).toBeLessThan(0.8);
});

test('groups too small for any difference find none, and without any effect the chance is small', () => {
  expect(detectableDifference({ first: 1, second: 1, base: 0 })).toBeNull();
  expect(detectableDifference({ first: 0, second: 9, base: 0 })).toBeNull();
  expect(findingChance({ first: 100, second: 100, base: 0.3 }, 0.3)).toBeLessThan(0.035);
});
