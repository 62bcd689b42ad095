import type { BetaGeometricModel, BetaGeometricParameters } from './beta-geometric.ts';
import { betaGeometricAlive } from './beta-geometric-alive.ts';
import { hypergeometric } from './hypergeometric.ts';
import type { OrderHistory } from './order-history.ts';

/**
 * Gives a function from a history to the orders expected in the `time` after it, of all customers with that history, those who left
 * included (Fader, Hardie and Lee 2005, equation 10; Batislam et al. 2007). For k > 1 the orders to come are taken to fall at
 * random with the customer's own rate, an approximation (exact only for k = 1).
 * @example betaGeometricExpected({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { dropout: 'bg', k: 1 }, 39)({ repeatCount: 2, lastAt: 30.43, age: 38.86 }) // => 1.226
 */
export function betaGeometricExpected(
  parameters: BetaGeometricParameters,
  model: BetaGeometricModel,
  time: number,
): (history: OrderHistory) => number {
  const alive = betaGeometricAlive(parameters, model);
  const { r, alpha, b } = parameters;
  // The formula divides by a - 1 and has a limit there.
  const a = Math.abs(parameters.a - 1) < 1e-4 ? 1 + 1e-4 : parameters.a;
  const chances = model.dropout === 'mbg' ? 1 : 0;
  return (history) => {
    const { repeatCount, age } = history;
    const shape = r + model.k * repeatCount;
    const scale = model.k * (alpha + age);
    const stays = b + repeatCount + chances;
    const last = hypergeometric([shape, stays, a + stays - 1], time / (scale + time));
    const orders =
      ((a + stays - 1) / (a - 1)) * (1 - Math.exp(shape * Math.log(scale / (scale + time))) * last);
    return orders * alive(history);
  };
}
