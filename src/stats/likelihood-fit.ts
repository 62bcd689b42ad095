import { inverseHessian } from './inverse-hessian.ts';
import { minimum } from './minimum.ts';

/** An estimate with its 95 % limits; null where the data do not tell them. */
export type Estimate = { value: number; low: number | null; high: number | null };

/** Positive parameters by maximum likelihood, or the reason why there are none. */
export type Fit<Name extends string> = Fitted<Name> | NotFitted;

export type Fitted<Name extends string> = {
  parameters: Record<Name, number>;
  logLikelihood: number;
  /** `alike`: customers differ too little to tell how much. What follows from the averages holds; single parameters do not. */
  reason: null | 'alike';
  /** Where the maximum is, in the coordinates it was sought in; and what is known of it. */
  point: number[];
  /** Of the coordinates; zero for those that stand at a bound. Null where the likelihood is too flat. */
  covariance: number[][] | null;
  parametersAt(point: number[]): Record<Name, number>;
};

export type NotFitted = {
  parameters: null;
  logLikelihood: null;
  /** `parted`: the greatest likelihood lies at infinity. */
  reason: 'too_few' | 'not_converged' | 'parted';
};

/** Says that there were too few customers to fit anything. */
export const tooFew: NotFitted = { parameters: null, logLikelihood: null, reason: 'too_few' };

/** No coordinate, a logarithm or logit, is sought beyond this: e^9 is 8,103. */
const BOUND = 9;

/** Second derivatives below this tell nothing. */
const FLAT = 1e-3;

/**
 * Finds the parameters at which a log-likelihood is greatest. `parametersAt` gives them from the coordinates it is sought in, which are unbounded (logarithms).
 * @example likelihoodFit((p) => Math.log(p.rate) * 3 - p.rate * 6, ([x = 0]) => ({ rate: Math.exp(x) }), [0]).logLikelihood // => -5.0794
 */
export function likelihoodFit<Name extends string>(
  logLikelihood: (parameters: Record<Name, number>) => number,
  parametersAt: (point: number[]) => Record<Name, number>,
  start: number[],
): Fit<Name> {
  const objective = (point: number[]) => -logLikelihood(parametersAt(point.map(bounded)));
  const found = minimum(objective, start);
  if (!found.isConverged) return { ...tooFew, reason: 'not_converged' };
  const near = found.point.map(bounded);
  const free = near.map((_, index) => isCurved(objective, near, index));
  const covariance = covarianceOf(objective, near, free);
  const point = newtonStep(objective, { point: near, value: found.value }, covariance);
  return {
    parameters: parametersAt(point),
    logLikelihood: -objective(point),
    reason: free.every(Boolean) ? null : 'alike',
    point,
    covariance,
    parametersAt,
  };
}

/** The last step to the maximum, which the simplex would take long for; none where it gains nothing. */
function newtonStep(
  objective: (point: number[]) => number,
  { point, value }: { point: number[]; value: number },
  covariance: number[][] | null,
): number[] {
  if (!covariance) return point;
  const width = 1e-3;
  const slopes = point.map((_, index) => {
    const at = (move: number) => objective(point.map((x, i) => (i === index ? x + move : x)));
    return (at(width) - at(-width)) / (2 * width);
  });
  const next = point.map(
    (x, row) =>
      x - slopes.reduce((sum, slope, column) => sum + slope * (covariance[row]?.[column] ?? 0), 0),
  );
  return objective(next) < value ? next : point;
}

function bounded(coordinate: number): number {
  return Math.min(BOUND, Math.max(-BOUND, coordinate));
}

function isCurved(objective: (point: number[]) => number, point: number[], index: number): boolean {
  const at = (move: number) => objective(point.map((x, i) => (i === index ? x + move : x)));
  if (Math.abs(point[index] ?? 0) > BOUND - 0.5) return false;
  const width = 1e-2;
  return (at(width) - 2 * at(0) + at(-width)) / width ** 2 > FLAT;
}

function covarianceOf(
  objective: (point: number[]) => number,
  point: number[],
  free: boolean[],
): number[][] | null {
  const indexes = free.flatMap((isFree, index) => (isFree ? [index] : []));
  const moved = (values: number[]) =>
    point.map((x, index) => (free[index] ? (values[indexes.indexOf(index)] ?? x) : x));
  const inverse = inverseHessian(
    (values) => objective(moved(values)),
    indexes.map((index) => point[index] ?? 0),
  );
  if (!inverse) return null;
  const cell = (row: number, column: number) =>
    free[row] && free[column] ? (inverse[indexes.indexOf(row)]?.[indexes.indexOf(column)] ?? 0) : 0;
  return point.map((_, row) => point.map((__, column) => cell(row, column)));
}
