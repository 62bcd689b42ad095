import type { Fit } from './likelihood-fit.ts';

/**
 * Gives the parameters of a fit without their limits; null where there is no fit.
 * @example fittedValues({ estimates: null, logLikelihood: null, reason: 'too_few' }) // => null
 */
export function fittedValues<Name extends string>(fit: Fit<Name>): Record<Name, number> | null {
  const { estimates } = fit;
  if (!estimates) return null;
  const names = Object.keys(estimates) as Name[];
  return Object.fromEntries(names.map((name) => [name, estimates[name].value])) as Record<
    Name,
    number
  >;
}
