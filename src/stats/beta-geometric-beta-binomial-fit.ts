import {
  type BetaBinomialParameters,
  betaGeometricBetaBinomial,
  type OccasionHistory,
} from './beta-geometric-beta-binomial.ts';
import { betaPair } from './coordinates.ts';
import { type Fit, likelihoodFit, tooFew } from './likelihood-fit.ts';

/** Customers of the same history of occasions. */
export type OccasionHistoryGroup = OccasionHistory & { customerCount: number };

/**
 * Fits the BG/BB (Fader, Hardie and Shang 2010) to groups of histories of occasions (a yearly fair, a donation a year); at least 30 customers
 * with a repeat.
 * @example betaGeometricBetaBinomialFit([]).reason // => 'too_few'
 */
export function betaGeometricBetaBinomialFit(
  groups: OccasionHistoryGroup[],
): Fit<keyof BetaBinomialParameters> {
  const repeaters = groups
    .filter(({ repeatCount }) => repeatCount > 0)
    .reduce((sum, { customerCount }) => sum + customerCount, 0);
  if (repeaters < 30) return tooFew;
  return likelihoodFit(
    (parameters) =>
      groups.reduce(
        (sum, group) => sum + group.customerCount * betaGeometricBetaBinomial(parameters, group),
        0,
      ),
    ([buying = 0, sum = 0, leaving = 0, other = 0]) => {
      const [alpha, beta] = betaPair([buying, sum]);
      const [gamma, delta] = betaPair([leaving, other]);
      return { alpha, beta, gamma, delta };
    },
    [0, 1, -1, 1],
  );
}
