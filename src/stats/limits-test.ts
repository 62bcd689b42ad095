import jstat from 'jstat';

/** An estimate with its 95 % limits, null where there are none. */
export type Estimate = { value: number; low: number | null; high: number | null };

const Z = 1.959963984540054;

/**
 * Gives the two-sided p of two independent estimates that would be the same: their difference over the variance that
 * the limits which face each other tell (MOVER, Zou and Donner 2008); 1 where one of these is not known.
 * @example limitsTest({ value: 1, low: 0.02, high: 1.98 }, { value: 3, low: 2.02, high: 3.98 }) // => 0.0047
 */
export function limitsTest(first: Estimate, second: Estimate): number {
  const [below, above] = first.value <= second.value ? [first, second] : [second, first];
  if (below.high === null || above.low === null) return 1;
  const distance = above.value - below.value;
  if (distance === 0) return 1;
  const deviation = Math.hypot(below.high - below.value, above.value - above.low) / Z;
  return 2 * (1 - jstat.jStat.normal.cdf(distance / deviation, 0, 1));
}
