import type { Estimate } from './likelihood-fit.ts';

/** What was expected of a span that was held out, and what came. */
export type Outcome = { expected: number; came: number };

/**
 * How far order models missed on public data, as often as they were fitted: CDNOW (23,570 customers, 39 weeks on) and the grocery log of BTYDplus
 * (1,525 customers, 52 weeks on), by BG and by MBG.
 */
export const PUBLIC_OUTCOMES: Outcome[] = [
  { expected: 16_859, came: 19_684 },
  { expected: 15_925, came: 19_684 },
  { expected: 3_763, came: 3_389 },
  { expected: 3_768, came: 3_389 },
];

/**
 * Gives the mean size of misses, as the root of the mean square of the logarithms of expected by came; null for none.
 * @example meanMiss([{ expected: 80, came: 100 }, { expected: 125, came: 100 }]) // => 0.222
 */
export function meanMiss(outcomes: Outcome[]): number | null {
  if (outcomes.length === 0) return null;
  // Half an order more of each, so that none has a logarithm too.
  const squares = outcomes.map(
    ({ expected, came }) => Math.log((expected + 0.5) / (came + 0.5)) ** 2,
  );
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / outcomes.length);
}

/**
 * Gives an estimate whose 95 % limits hold, beside what is not known of the parameters, that the model itself misses by so much (a standard deviation
 * of logarithms). Limits stay null where there are none.
 * @example missedLimits({ value: 100, low: 90, high: 110 }, 0.1).high // => 124.3515
 */
export function missedLimits({ value, low, high }: Estimate, miss: number): Estimate {
  const reach = 1.959963984540054 * miss;
  const widened = (limit: number | null, side: 1 | -1) =>
    limit === null ? null : value * Math.exp(side * Math.hypot(Math.log(limit / value), reach));
  return { value, low: widened(low, -1), high: widened(high, 1) };
}
