import {
  type BetaGeometricModel,
  type BetaGeometricParameters,
  betaGeometric,
} from './beta-geometric.ts';
import { betaPair, gammaPair } from './coordinates.ts';
import { type Fit, likelihoodFit, tooFew } from './likelihood-fit.ts';
import { logGamma } from './log-gamma.ts';
import { logSum } from './log-sum.ts';
import type { OrderHistoryGroup } from './order-history.ts';

export type BetaGeometricFit = Fit<keyof BetaGeometricParameters>;

/** Fewer customers with a repeat order than these are not fitted. */
const REPEATERS_MIN = 30;

/**
 * Fits the BG/NBD (Fader, Hardie and Lee 2005), MBG/NBD (Batislam, Denizel and Filiztekin 2007) or, for k > 1, the
 * MBG/CNBD-k (Platzer and Reutterer 2016) to groups of histories. `logGapSum` is the sum of the logarithms of all gaps between orders,
 * so that likelihoods of different k compare; for k = 1 it plays no part.
 * @example betaGeometricFit([], { dropout: 'mbg', k: 1 }).reason // => 'too_few'
 */
export function betaGeometricFit(
  groups: OrderHistoryGroup[],
  model: BetaGeometricModel,
  logGapSum = 0,
): BetaGeometricFit {
  const repeating = groups.filter(({ repeatCount }) => repeatCount > 0);
  const repeaters = repeating.reduce((sum, { customerCount }) => sum + customerCount, 0);
  if (repeaters < REPEATERS_MIN) return tooFew;
  const repeats = groups.reduce((sum, group) => sum + group.repeatCount * group.customerCount, 0);
  const gaps = (model.k - 1) * logGapSum - repeats * logGamma(model.k);
  const logRate = -Math.log(meanGap(repeating) / model.k);
  return likelihoodFit(
    (parameters) => gaps + logLikelihood(groups, parameters, model),
    parametersAt,
    [logRate, 0, -1, 1],
  );
}

function parametersAt([rate = 0, shape = 0, chance = 0, sum = 0]: number[]) {
  const [r, alpha] = gammaPair([rate, shape]);
  const [a, b] = betaPair([chance, sum]);
  return { r, alpha, a, b };
}

function logLikelihood(
  groups: OrderHistoryGroup[],
  parameters: BetaGeometricParameters,
  model: BetaGeometricModel,
): number {
  const weights = betaGeometric(parameters, model);
  let sum = 0;
  for (const group of groups) {
    const { alive, gone } = weights(group);
    sum += group.customerCount * logSum(alive, gone);
  }
  return sum;
}

function meanGap(groups: OrderHistoryGroup[]): number {
  let [time, count] = [0, 0];
  for (const { repeatCount, lastAt, customerCount } of groups) {
    time += lastAt * customerCount;
    count += repeatCount * customerCount;
  }
  return Math.max(time / count, 0.01);
}
