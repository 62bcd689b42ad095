import type { Estimate, Fitted } from './likelihood-fit.ts';

/**
 * Gives what a positive quantity is by a fit, with 95 % limits by the delta method on logarithms (Oehlert 1992): they hold what is not known of
 * the parameters, not the chance of what is to come. Null limits where the data do not tell.
 * @example derivedEstimate({ parameters: { rate: 2 }, point: [Math.log(2)], covariance: [[0.01]], parametersAt: ([x]) => ({ rate: Math.exp(x) }) }, (p) => p.rate ** 2).high // => 5.9197
 */
export function derivedEstimate<Name extends string>(
  { parameters, point, covariance, parametersAt }: Fitted<Name>,
  quantity: (parameters: Record<Name, number>) => number,
): Estimate {
  const value = quantity(parameters);
  if (!covariance || !(value > 0)) return { value, low: null, high: null };
  const slopes = point.map((_, index) => {
    const at = (step: number) =>
      Math.log(quantity(parametersAt(point.map((x, i) => (i === index ? x + step : x)))));
    return (at(1e-3) - at(-1e-3)) / 2e-3;
  });
  const width = 1.959963984540054 * Math.sqrt(quadraticForm(slopes, covariance));
  return { value, low: value * Math.exp(-width), high: value * Math.exp(width) };
}

function quadraticForm(slopes: number[], matrix: number[][]): number {
  return slopes.reduce(
    (sum, slope, i) =>
      sum + slopes.reduce((part, other, j) => part + slope * other * (matrix[i]?.[j] ?? 0), 0),
    0,
  );
}
