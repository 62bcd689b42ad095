import { inverseHessian } from './inverse-hessian.ts';
import { minimum } from './minimum.ts';

/** An estimate with its 95 % limits; null where the data do not tell the parameters apart. */
export type Estimate = { value: number; low: number | null; high: number | null };

/** Positive parameters by maximum likelihood, or the reason why there are none. */
export type Fit<Name extends string> =
  | { estimates: Record<Name, Estimate>; logLikelihood: number; reason: null }
  | { estimates: null; logLikelihood: null; reason: 'too_few' | 'not_converged' };

/** Says that there were too few customers to fit anything. */
export const tooFew = { estimates: null, logLikelihood: null, reason: 'too_few' } as const;

const notConverged = { ...tooFew, reason: 'not_converged' } as const;

/** Logarithm beyond which a parameter is not sought; one found beyond 10 (22,026) means that the likelihood has no maximum. */
const BOUND = 12;

/**
 * Gives the positive parameters at which a log-likelihood is greatest, starting from those given. Limits are Wald's on
 * the logarithm of each parameter, from the second derivatives there. Reason `not_converged` if there is no maximum.
 * @example likelihoodFit((p) => Math.log(p.rate) * 3 - p.rate * 6, { rate: 1 }).estimates?.rate.value // => 0.5
 */
export function likelihoodFit<Name extends string>(
  logLikelihood: (parameters: Record<Name, number>) => number,
  start: Record<Name, number>,
): Fit<Name> {
  const names = Object.keys(start) as Name[];
  const named = (logs: number[]) =>
    Object.fromEntries(names.map((name, i) => [name, Math.exp(logs[i] ?? 0)])) as Record<
      Name,
      number
    >;
  const objective = (logs: number[]) =>
    logs.some((log) => Math.abs(log) > BOUND)
      ? Number.POSITIVE_INFINITY
      : -logLikelihood(named(logs));
  const found = minimum(
    objective,
    names.map((name) => Math.log(start[name])),
  );
  if (!found.isConverged || found.point.some((log) => Math.abs(log) > BOUND - 2)) {
    return notConverged;
  }
  const covariance = inverseHessian(objective, found.point);
  const estimates = names.map((name, i) => [
    name,
    estimate(found.point[i] ?? 0, covariance?.[i]?.[i] ?? null),
  ]);
  return {
    estimates: Object.fromEntries(estimates) as Record<Name, Estimate>,
    logLikelihood: -found.value,
    reason: null,
  };
}

function estimate(log: number, variance: number | null): Estimate {
  const value = Math.exp(log);
  if (variance === null) return { value, low: null, high: null };
  const width = 1.959963984540054 * Math.sqrt(variance);
  return { value, low: Math.exp(log - width), high: Math.exp(log + width) };
}
