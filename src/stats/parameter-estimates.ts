import { derivedEstimate } from './derived-estimate.ts';
import type { Estimate, Fit } from './likelihood-fit.ts';

/**
 * Gives the parameters of a fit with their 95 % limits (Wald's on the logarithm); no limits where customers are alike, no parameters without a fit.
 * @example parameterEstimates({ parameters: null, logLikelihood: null, reason: 'too_few' }) // => []
 */
export function parameterEstimates<Name extends string>(fit: Fit<Name>): [Name, Estimate][] {
  if (!('point' in fit)) return [];
  return (Object.keys(fit.parameters) as Name[]).map((name) => {
    const value = fit.parameters[name];
    if (fit.reason === 'alike') return [name, { value, low: null, high: null }];
    return [name, derivedEstimate(fit, (parameters) => parameters[name])];
  });
}
