import { hypergeometric } from './hypergeometric.ts';
import { logGamma } from './log-gamma.ts';
import type { OrderHistory } from './order-history.ts';

/** Rates among customers are gamma(r, alpha), rates of leaving gamma(s, beta). */
export type ParetoNbdParameters = { r: number; alpha: number; s: number; beta: number };

/**
 * Gives the logarithms of the likelihood of a history together with still being a customer, and with having left, by the Pareto/NBD
 * (Schmittlein, Morrison and Colombo 1987; in the form of Fader and Hardie 2005, A Note on Deriving the Pareto/NBD Model).
 * @example paretoNbd({ r: 1, alpha: 1, s: 1, beta: 1 }, { repeatCount: 0, lastAt: 0, age: 1 }).alive // => -1.3863
 */
export function paretoNbd(
  { r, alpha, s, beta }: ParetoNbdParameters,
  { repeatCount, lastAt, age }: OrderHistory,
): { alive: number; gone: number } {
  const rate = logGamma(r + repeatCount) - logGamma(r) + r * Math.log(alpha) + s * Math.log(beta);
  const [shape, sum] = [r + repeatCount, r + s + repeatCount];
  const [greater, other] = alpha >= beta ? [alpha, s + 1] : [beta, shape];
  const distance = Math.abs(alpha - beta);
  const power = (time: number) =>
    Math.log(hypergeometric([sum, other, sum + 1], distance / (greater + time))) -
    sum * Math.log(greater + time);
  const [early, late] = [power(lastAt), power(age)];
  return {
    alive: rate - shape * Math.log(alpha + age) - s * Math.log(beta + age),
    gone: rate + Math.log(s / sum) + early + Math.log(-Math.expm1(Math.min(0, late - early))),
  };
}
