import { logBeta } from './log-beta.ts';

/** The chance to leave at a renewal is beta(alpha, beta) among customers. */
export type ShiftedBetaGeometricParameters = { alpha: number; beta: number };

/**
 * Gives the share of customers still there after a number of renewals were due (0 gives 1), by the shifted beta-geometric
 * (Fader and Hardie 2007, How to Project Customer Retention).
 * @example shiftedBetaGeometricSurvival({ alpha: 0.6681, beta: 3.8061 }, 12) // => 0.378
 */
export function shiftedBetaGeometricSurvival(
  { alpha, beta }: ShiftedBetaGeometricParameters,
  renewals: number,
): number {
  return Math.exp(logBeta(alpha, beta + renewals) - logBeta(alpha, beta));
}
