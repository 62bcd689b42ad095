import type { BetaGeometricModel, BetaGeometricParameters } from './beta-geometric.ts';
import { betaGeometricAlive } from './beta-geometric-alive.ts';
import { logGamma } from './log-gamma.ts';
import type { OrderHistory } from './order-history.ts';

/** Where the sum over the events to come begins and ends: so many standard deviations below the mean, and what is left above. */
const [DEVIATIONS, REST] = [12, 1e-12];

/**
 * Gives a function from a history to the orders expected in the `time` after it, of all customers with that history, those who left
 * included. Every k-th event of a customer's own Poisson process is an order (Platzer and Reutterer 2016): how many of the events since
 * the last order there were (the phase), and how many are to come (negative binomial), are summed out, which is exact; for k = 1 it is
 * equation 10 of Fader, Hardie and Lee (2005).
 * @example betaGeometricExpected({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { dropout: 'bg', k: 1 }, 39)({ repeatCount: 2, lastAt: 30.43, age: 38.86 }) // => 1.226
 */
export function betaGeometricExpected(
  parameters: BetaGeometricParameters,
  model: BetaGeometricModel,
  time: number,
): (history: OrderHistory) => number {
  const alive = betaGeometricAlive(parameters, model);
  const { r, alpha, a, b } = parameters;
  const { k } = model;
  const chances = model.dropout === 'mbg' ? 1 : 0;
  return (history) => {
    const { repeatCount, lastAt, age } = history;
    const events = { shape: r + k * repeatCount, share: time / (alpha + age + time) };
    const quiet = (age - lastAt) / (alpha + age);
    const chance = { a, b: b + repeatCount + chances };
    let [weight, weights, orders] = [1, 0, 0];
    for (let phase = 0; phase < k; phase += 1) {
      orders +=
        weight * ordersFrom(phase, { ...events, shape: events.shape + phase }, { k, chance });
      weights += weight;
      weight *= ((events.shape + phase) / (phase + 1)) * quiet;
    }
    return (orders / weights) * alive(history);
  };
}

/** Events to come are negative binomial: `shape` of the rate, and `share` of the time ahead. */
type Events = { shape: number; share: number };

/** Orders expected of those who are customers still and have so many events of the next order behind them. */
function ordersFrom(
  phase: number,
  { shape, share }: Events,
  { k, chance }: { k: number; chance: { a: number; b: number } },
): number {
  const mean = (shape * share) / (1 - share);
  let count = Math.max(0, Math.floor(mean - DEVIATIONS * Math.sqrt(mean / (1 - share))));
  let term = negativeBinomial(count, { shape, share });
  let [order, stays, placed, sum] = [0, 1, 0, 0];
  for (; ; count += 1) {
    while (order < Math.floor((count + phase) / k)) {
      placed += stays;
      stays *= (chance.b + order) / (chance.a + chance.b + order);
      order += 1;
    }
    sum += term * placed;
    const ratio = ((shape + count) / (count + 1)) * share;
    if (!(ratio >= 1) && !(term * (placed + 1) > REST * (sum + REST) * (1 - ratio))) return sum;
    term *= ratio;
  }
}

function negativeBinomial(count: number, { shape, share }: Events): number {
  const ways = logGamma(shape + count) - logGamma(shape) - logGamma(count + 1);
  const many = count === 0 ? 0 : count * Math.log(share);
  return Math.exp(ways + shape * Math.log1p(-share) + many);
}
