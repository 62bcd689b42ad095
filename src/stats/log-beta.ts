import { logGamma } from './log-gamma.ts';

/**
 * Gives the natural logarithm of the beta function of two positive numbers.
 * @example logBeta(2, 3) // => -2.4849
 */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
