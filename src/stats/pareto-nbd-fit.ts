import { type Fit, likelihoodFit, tooFew } from './likelihood-fit.ts';
import { logSum } from './log-sum.ts';
import type { OrderHistoryGroup } from './order-history.ts';
import { type ParetoNbdParameters, paretoNbd } from './pareto-nbd.ts';

/**
 * Fits the Pareto/NBD to groups of histories; at least 30 customers with a repeat order.
 * @example paretoNbdFit([]).reason // => 'too_few'
 */
export function paretoNbdFit(groups: OrderHistoryGroup[]): Fit<keyof ParetoNbdParameters> {
  const repeaters = groups
    .filter(({ repeatCount }) => repeatCount > 0)
    .reduce((sum, { customerCount }) => sum + customerCount, 0);
  if (repeaters < 30) return tooFew;
  return likelihoodFit(
    (parameters) =>
      groups.reduce((sum, group) => {
        const { alive, gone } = paretoNbd(parameters, group);
        return sum + group.customerCount * logSum(alive, gone);
      }, 0),
    { r: 1, alpha: 10, s: 1, beta: 10 },
  );
}
