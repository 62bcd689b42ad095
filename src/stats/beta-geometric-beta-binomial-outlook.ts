import {
  type BetaBinomialParameters,
  betaGeometricBetaBinomial,
  type OccasionHistory,
} from './beta-geometric-beta-binomial.ts';
import { logBeta } from './log-beta.ts';

/** P(alive) at the next occasion, and purchases expected at the next ones. */
export type OccasionOutlook = { alive: number; expected: number };

/**
 * Gives P(alive) at the next occasion and the purchases expected at the next `count` occasions by the BG/BB
 * (Fader, Hardie and Shang 2010, equations 11 and 13).
 * @example betaGeometricBetaBinomialOutlook({ alpha: 1.2035, beta: 0.7497, gamma: 0.6567, delta: 2.7834 }, { repeatCount: 4, lastOccasion: 5, occasionCount: 6 }, 10).expected // => 3.628
 */
export function betaGeometricBetaBinomialOutlook(
  parameters: BetaBinomialParameters,
  history: OccasionHistory,
  count: number,
): OccasionOutlook {
  const { alpha, beta, gamma, delta } = parameters;
  const { repeatCount: x, occasionCount } = history;
  const none = logBeta(alpha, beta) + logBeta(gamma, delta);
  const likelihood = betaGeometricBetaBinomial(parameters, history) + none;
  const still = (occasion: number) => logBeta(gamma, delta + occasionCount + occasion);
  const buys = logBeta(alpha + x + 1, beta + occasionCount - x);
  let expected = 0;
  for (let occasion = 1; occasion <= count; occasion += 1) {
    expected += Math.exp(buys + still(occasion) - likelihood);
  }
  const bought = logBeta(alpha + x, beta + occasionCount - x);
  return { alive: Math.exp(bought + still(1) - likelihood), expected };
}
