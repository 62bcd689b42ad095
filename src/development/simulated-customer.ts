import type { BetaGeometricModel, BetaGeometricParameters } from '../stats/beta-geometric.ts';

/** Gives numbers from 0 to below 1. */
export type Uniform = () => number;

/** Makes a source of such numbers that is the same for the same seed (mulberry32, public domain). */
export function uniformFrom(seed: number): Uniform {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Gives the times of the orders after the first, at 0, of a customer who lives by a model of orders, until `end`: an own rate, gaps of so many random
 * events, and after an order the own chance to leave.
 */
export function simulatedCustomer(
  { r, alpha, a, b }: BetaGeometricParameters,
  { dropout, k }: BetaGeometricModel,
  { uniform, end }: { uniform: Uniform; end: number },
): number[] {
  const rate = gammaVariate(r, uniform) / alpha;
  const [toLeave, toStay] = [gammaVariate(a, uniform), gammaVariate(b, uniform)];
  const leaves = () => uniform() < toLeave / (toLeave + toStay);
  const orders: number[] = [];
  if (dropout === 'mbg' && leaves()) return orders;
  for (let at = 0; ; ) {
    for (let event = 0; event < k; event += 1) at -= Math.log(1 - uniform()) / rate;
    if (at > end) return orders;
    orders.push(at);
    if (leaves()) return orders;
  }
}

/** A gamma variate of rate 1 (Marsaglia and Tsang 2000). */
function gammaVariate(shape: number, uniform: Uniform): number {
  if (shape < 1) return gammaVariate(shape + 1, uniform) * uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < normal ** 2 / 2 + d - d * v + d * Math.log(v))
      return d * v;
  }
}
