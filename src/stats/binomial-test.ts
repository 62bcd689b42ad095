import { exactTest } from './exact-test.ts';
import { logGamma } from './log-gamma.ts';

/**
 * Gives the exact two-sided p of `count` of `total` where each has the chance `share` (as R's binom.test). With the
 * share of one exposure in both it compares two Poisson counts (Przyborowski and Wilenski 1940, as R's poisson.test).
 * @example binomialTest(682, 925, 0.75) // => 0.3825
 */
export function binomialTest(count: number, total: number, share: number): number {
  const logWeights = Array.from(
    { length: total + 1 },
    (_, seen) =>
      seen * Math.log(share) +
      (total - seen) * Math.log1p(-share) -
      logGamma(seen + 1) -
      logGamma(total - seen + 1),
  );
  return exactTest(logWeights, count);
}
