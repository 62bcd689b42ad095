import { gammaPair } from './coordinates.ts';
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
    ([rate = 0, shape = 0, leaving = 0, other = 0]) => {
      const [r, alpha] = gammaPair([rate, shape]);
      const [s, beta] = gammaPair([leaving, other]);
      return { r, alpha, s, beta };
    },
    [-2, 0, -2, 0],
  );
}
