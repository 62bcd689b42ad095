/**
 * Gives Gauss's hypergeometric function 2F1(a, b; c; z) for a, b, c > 0 and 0 <= z < 1 (Abramowitz and Stegun 15.1.1).
 * All terms of the series are positive, so that nothing cancels. NaN outside that range, or if 100,000 terms are not enough.
 * The library that has it, `@stdlib/math-base-special-hyp2f1`, brings 188 packages and 20 MB for these lines.
 * @example hypergeometric([0.7, 1.3, 2.2], 0.5) // => 1.3068
 */
export function hypergeometric([a, b, c]: [a: number, b: number, c: number], z: number): number {
  if (!(z >= 0 && z < 1 && a > 0 && b > 0 && c > 0)) return Number.NaN;
  let [term, sum] = [1, 1];
  for (let n = 0; n < 100_000; n += 1) {
    const ratio = (((a + n) / (n + 1)) * ((b + n) * z)) / (c + n);
    term *= ratio;
    sum += term;
    if (ratio < 1 && term <= sum * 1e-16 * (1 - ratio)) return sum;
  }
  return Number.NaN;
}
