import { expect, test } from 'vitest';
import { projectedReturn } from './projected-return.ts';

test('one step in 384 days means two more steps in 768 days and three in 1,152', () => {
  const pace = { stepCount: 1, ourTurnDays: 384 };
  expect(projectedReturn(pace, 2)?.days).toBe(768);
  expect(projectedReturn(pace, 3)?.days).toBe(1152);
});

// 1 event: 0.0253 to 5.572 (Garwood 1936), so 2 * 384 / 5.572 to 2 * 384 / 0.0253 days.
test('the interval of a single step is wide, and says so', () => {
  const projected = projectedReturn({ stepCount: 1, ourTurnDays: 384 }, 2);
  expect(projected?.low).toBe(138);
  expect(projected?.high).toBe(30334);
});

test('nothing is projected while no step was taken', () => {
  expect(projectedReturn({ stepCount: 0, ourTurnDays: 400 }, 2)).toBeNull();
  expect(projectedReturn({ stepCount: 3, ourTurnDays: 0 }, 2)).toBeNull();
});
