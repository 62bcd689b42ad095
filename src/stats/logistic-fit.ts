import { type Fit, likelihoodFit, tooFew } from './likelihood-fit.ts';

/** Cases that share a value, and how many of them had the outcome. */
export type Outcomes = { at: number; count: number; happenedCount: number };

/** The odds of the outcome at 0, and by what they change with each further unit. */
export type LogisticParameters = { odds: number; ratio: number };

/** Of each outcome at least so many for the one slope (Peduzzi et al. 1996, ten events per variable). */
const EVENTS_MIN = 10;

/**
 * Fits the logistic regression of an outcome on one value (Berkson 1944) by maximum likelihood.
 * Where a value parts the cases with the outcome from those without it, no finite estimate exists (Albert and Anderson 1984).
 * @example logisticFit([{ at: 0, count: 40, happenedCount: 20 }, { at: 1, count: 40, happenedCount: 10 }]).logLikelihood // => -50.2193
 */
export function logisticFit(groups: Outcomes[]): Fit<keyof LogisticParameters> {
  const happened = sum(groups.map(({ happenedCount }) => happenedCount));
  const not = sum(groups.map(({ count }) => count)) - happened;
  if (Math.min(happened, not) < EVENTS_MIN) return tooFew;
  if (isParted(groups)) return { ...tooFew, reason: 'parted' };
  return likelihoodFit(
    ({ odds, ratio }) =>
      sum(
        groups.map(({ at, count, happenedCount }) => {
          const logOdds = Math.log(odds) + at * Math.log(ratio);
          return happenedCount * logOdds - count * logOnePlusExp(logOdds);
        }),
      ),
    ([odds = 0, ratio = 0]) => ({ odds: Math.exp(odds), ratio: Math.exp(ratio) }),
    [Math.log(happened / not), 0],
  );
}

/** True where all cases with the outcome lie on one side of all without it, or at most share the value between; not where all share one value. */
function isParted(groups: Outcomes[]): boolean {
  const seen = groups.filter(({ count }) => count > 0);
  const values = (has: (group: Outcomes) => boolean) => seen.filter(has).map(({ at }) => at);
  const happened = values(({ happenedCount }) => happenedCount > 0);
  const not = values(({ count, happenedCount }) => count > happenedCount);
  if (new Set([...happened, ...not]).size < 2) return false;
  return Math.max(...happened) <= Math.min(...not) || Math.max(...not) <= Math.min(...happened);
}

/** The logarithm of 1 + e^x, also where e^x is no number any more. */
function logOnePlusExp(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
