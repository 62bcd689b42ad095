import { exactTest } from './exact-test.ts';
import { logGamma } from './log-gamma.ts';
import type { Counted } from './newcombe-interval.ts';

/**
 * Gives the exact two-sided p of two shares that would be the same (Fisher 1935, as R's fisher.test).
 * @example fisherTest({ count: 3, total: 4 }, { count: 1, total: 4 }) // => 0.4857
 */
export function fisherTest(first: Counted, second: Counted): number {
  const counted = first.count + second.count;
  const fewest = Math.max(0, counted - second.total);
  const most = Math.min(counted, first.total);
  const logWeights = Array.from({ length: most - fewest + 1 }, (_, place) => {
    const count = fewest + place;
    return logChoices(first.total, count) + logChoices(second.total, counted - count);
  });
  return exactTest(logWeights, first.count - fewest);
}

function logChoices(total: number, count: number): number {
  return logGamma(total + 1) - logGamma(count + 1) - logGamma(total - count + 1);
}
