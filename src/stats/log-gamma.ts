import jstat from 'jstat';

/**
 * Gives the natural logarithm of the gamma function of a positive number (Lanczos 1964, by jstat; to 1e-10).
 * @example logGamma(5) // => 3.1781
 */
export function logGamma(value: number): number {
  return jstat.jStat.gammaln(value);
}
