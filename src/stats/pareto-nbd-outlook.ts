import type { OrderHistory } from './order-history.ts';
import { type ParetoNbdParameters, paretoNbd } from './pareto-nbd.ts';

/** P(alive), and the orders expected in the time after the history. */
export type ParetoNbdOutlook = { alive: number; expected: number };

/**
 * Gives P(alive) and the orders expected in the `time` after a history by the Pareto/NBD (Schmittlein, Morrison and Colombo 1987).
 * @example paretoNbdOutlook({ r: 0.5533, alpha: 10.5776, s: 0.6062, beta: 11.6679 }, { repeatCount: 26, lastAt: 30.86, age: 31 }, 52).expected // => 25.4567
 */
export function paretoNbdOutlook(
  parameters: ParetoNbdParameters,
  history: OrderHistory,
  time: number,
): ParetoNbdOutlook {
  const weights = paretoNbd(parameters, history);
  const alive = 1 / (1 + Math.exp(weights.gone - weights.alive));
  const { r, alpha, beta } = parameters;
  // The formula divides by s - 1 and has a limit there.
  const s = Math.abs(parameters.s - 1) < 1e-6 ? 1 + 1e-6 : parameters.s;
  const { repeatCount, age } = history;
  const rate = (r + repeatCount) / (alpha + age);
  const life = -Math.expm1((s - 1) * Math.log((beta + age) / (beta + age + time))) / (s - 1);
  return { alive, expected: rate * (beta + age) * life * alive };
}
