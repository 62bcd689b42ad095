import { logBeta } from './log-beta.ts';

/** Chances to buy at an occasion are beta(alpha, beta) among customers, chances to leave before one beta(gamma, delta). */
export type BetaBinomialParameters = { alpha: number; beta: number; gamma: number; delta: number };

/** Occasions at which a customer bought, the last of them, and how many there were. */
export type OccasionHistory = { repeatCount: number; lastOccasion: number; occasionCount: number };

/**
 * Gives the log-likelihood of a history of occasions by the BG/BB (Fader, Hardie and Shang 2010, equation 5).
 * @example betaGeometricBetaBinomial({ alpha: 1, beta: 1, gamma: 1, delta: 1 }, { repeatCount: 1, lastOccasion: 1, occasionCount: 1 }) // => -1.3863
 */
export function betaGeometricBetaBinomial(
  { alpha, beta, gamma, delta }: BetaBinomialParameters,
  { repeatCount: x, lastOccasion, occasionCount }: OccasionHistory,
): number {
  const none = logBeta(alpha, beta) + logBeta(gamma, delta);
  const alive =
    logBeta(alpha + x, beta + occasionCount - x) + logBeta(gamma, delta + occasionCount);
  let sum = Math.exp(alive - none);
  for (let occasion = lastOccasion; occasion < occasionCount; occasion += 1) {
    const gone = logBeta(alpha + x, beta + occasion - x) + logBeta(gamma + 1, delta + occasion);
    sum += Math.exp(gone - none);
  }
  return Math.log(sum);
}
