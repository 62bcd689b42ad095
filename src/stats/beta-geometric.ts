import { logBeta } from './log-beta.ts';
import { logGamma } from './log-gamma.ts';
import type { OrderHistory } from './order-history.ts';

/** Rates among customers are gamma(r, alpha), chances to leave after an order beta(a, b). */
export type BetaGeometricParameters = { r: number; alpha: number; a: number; b: number };

export type BetaGeometricModel = {
  /** `mbg`: a customer may leave after the first order too (Batislam et al. 2007); `bg`: only after a repeat (Fader et al. 2005). */
  dropout: 'mbg' | 'bg';
  /** Gaps between orders are Erlang-k: 1 at random, higher the more regular (Platzer and Reutterer 2016). */
  k: number;
};

/** Logarithms of the likelihood of a history together with still being a customer, and with having left. */
export type BetaGeometricWeights = { alive: number; gone: number };

/**
 * Gives a function from a history to those weights, for fixed parameters; both lack the factor of the gaps themselves,
 * which no parameter changes. What depends on the number of orders alone is computed once.
 * @example betaGeometric({ r: 1, alpha: 1, a: 1, b: 1 }, { dropout: 'mbg', k: 1 })({ repeatCount: 0, lastAt: 0, age: 1 }).alive // => -1.3863
 */
export function betaGeometric(
  { r, alpha, a, b }: BetaGeometricParameters,
  { dropout, k }: BetaGeometricModel,
): (history: OrderHistory) => BetaGeometricWeights {
  const chances = dropout === 'mbg' ? 1 : 0;
  const [firstRate, firstChance] = [logGamma(r), logBeta(a, b)];
  const ofCount = cached((x: number) => {
    const rate = logGamma(r + k * x) - firstRate + r * Math.log(alpha);
    const mayLeave = x + chances > 0;
    return {
      alive: rate + logBeta(a, b + x + chances) - firstChance,
      gone: mayLeave
        ? rate + logBeta(a + 1, b + x + chances - 1) - firstChance
        : Number.NEGATIVE_INFINITY,
    };
  });
  return ({ repeatCount, lastAt, age }) => {
    const { alive, gone } = ofCount(repeatCount);
    const shape = r + k * repeatCount;
    const quiet = (age - lastAt) / (alpha + age);
    return {
      alive: alive - shape * Math.log(alpha + age) + Math.log(unfinishedGaps(shape, quiet, k)),
      gone: gone - shape * Math.log(alpha + lastAt),
    };
  };
}

/** Sum over the phases 0 to k - 1 that the gap now open may have reached. */
function unfinishedGaps(shape: number, quiet: number, k: number): number {
  let [term, sum] = [1, 1];
  for (let phase = 1; phase < k; phase += 1) {
    term *= ((shape + phase - 1) / phase) * quiet;
    sum += term;
  }
  return sum;
}

function cached<Result>(compute: (count: number) => Result): (count: number) => Result {
  const known = new Map<number, Result>();
  return (count) => {
    const found = known.get(count) ?? compute(count);
    known.set(count, found);
    return found;
  };
}
