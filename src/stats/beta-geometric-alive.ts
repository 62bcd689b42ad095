import {
  type BetaGeometricModel,
  type BetaGeometricParameters,
  betaGeometric,
} from './beta-geometric.ts';
import type { OrderHistory } from './order-history.ts';

/**
 * Gives a function from a history to P(alive), the probability that the customer has not left for good. By `bg` it is 1 for everyone
 * without a repeat order, however long ago: that model lets nobody leave before.
 * @example betaGeometricAlive({ r: 0.5248, alpha: 6.183, a: 0.8914, b: 1.614 }, { dropout: 'mbg', k: 1 })({ repeatCount: 2, lastAt: 30.43, age: 38.86 }) // => 0.7061
 */
export function betaGeometricAlive(
  parameters: BetaGeometricParameters,
  model: BetaGeometricModel,
): (history: OrderHistory) => number {
  const weights = betaGeometric(parameters, model);
  return (history) => {
    const { alive, gone } = weights(history);
    return 1 / (1 + Math.exp(gone - alive));
  };
}
