import { betaPair } from './coordinates.ts';
import { type Fit, likelihoodFit, tooFew } from './likelihood-fit.ts';
import { logBeta } from './log-beta.ts';
import type { ShiftedBetaGeometricParameters } from './shifted-beta-geometric-survival.ts';

/** Customers who left at the end of a term, and those of whom no more is known than that they outlasted it. */
export type Renewals = {
  /** Terms that were over before they were followed (left truncation); 0 for those seen from their first. */
  entry: number;
  /** Number of the term, 1 for the first; stayed may also stand at 0, nothing due yet. */
  term: number;
  leftCount: number;
  stayedCount: number;
};

/** Fewer customers who left than these are not fitted. */
const LEFT_MIN = 10;

/**
 * Fits the shifted beta-geometric (Fader and Hardie 2007) to yearly contracts. Customers still under contract are censored;
 * who was followed only after some terms counts given that these were outlasted.
 * @example shiftedBetaGeometricFit([{ entry: 0, term: 1, leftCount: 3, stayedCount: 9 }]).reason // => 'too_few'
 */
export function shiftedBetaGeometricFit(
  rows: Renewals[],
): Fit<keyof ShiftedBetaGeometricParameters> {
  const left = rows.filter(({ leftCount }) => leftCount > 0);
  const leftCount = left.reduce((sum, row) => sum + row.leftCount, 0);
  if (leftCount < LEFT_MIN) return tooFew;
  return likelihoodFit(
    ({ alpha, beta }) =>
      rows.reduce((sum, row) => {
        const { entry, term } = row;
        const gone = row.leftCount === 0 ? 0 : row.leftCount * logBeta(alpha + 1, beta + term - 1);
        const stayed = row.stayedCount * logBeta(alpha, beta + term);
        return (
          sum + gone + stayed - (row.leftCount + row.stayedCount) * logBeta(alpha, beta + entry)
        );
      }, 0),
    ([chance = 0, sum = 0]) => {
      const [alpha, beta] = betaPair([chance, sum]);
      return { alpha, beta };
    },
    [-1, 1],
  );
}
