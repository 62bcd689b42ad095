/** As in R's binom.test and fisher.test: outcomes as likely as the one seen count, though rounding parts them. */
const TOLERANCE = 1 + 1e-7;

/**
 * Gives the two-sided p of an outcome: the chance of all outcomes that are no likelier than it. Logarithms of
 * weights in the order of the outcomes; they need not add up to 1.
 * @example exactTest([0, 1, 2].map((count) => Math.log([1, 2, 1][count])), 0) // => 0.5
 */
export function exactTest(logWeights: number[], seen: number): number {
  const most = logWeights.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const weights = logWeights.map((weight) => Math.exp(weight - most));
  const sum = (all: number[]) => all.reduce((total, weight) => total + weight, 0);
  const limit = (weights[seen] ?? 0) * TOLERANCE;
  return sum(weights.filter((weight) => weight <= limit)) / sum(weights);
}
