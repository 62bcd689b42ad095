import { inverseMatrix } from './inverse-matrix.ts';
import { type Cases, type LogisticSlopes, logisticSlopes } from './logistic-slopes.ts';

/** A case: what is known of it, and whether it had the outcome. */
export type Case = { values: number[]; hasHappened: boolean };

/** The odds of the outcome where all values are 0, and by what they change with each, as logarithms; and how strongly that was held back. */
export type RidgeLogisticFit = { intercept: number; coefficients: number[]; penalty: number };

/** A point that was reached, what is known there, and Akaike's criterion. */
type Reached = { point: number[]; penalty: number; criterion: number };

/** Of each outcome at least so many. */
const EVENTS_MIN = 10;

/** From nearly the same for all to hardly held back: 95 % of such coefficients lie within ±0.2, ±0.4, ±0.6, ±1.1 or ±2 (of values of standard deviation 1). */
const PENALTIES = [100, 30, 10, 3, 1];

const STEPS_MAX = 50;

/**
 * Fits the logistic regression of an outcome on several values, of which each coefficient is held back by half the penalty times its square (ridge; not the
 * intercept): by less and less, as long as Akaike's criterion by effective parameters falls (le Cessie and van Houwelingen 1992). Null with fewer than ten of either outcome.
 * @example ridgeLogisticFit([{ values: [1], hasHappened: true }]) // => null
 */
export function ridgeLogisticFit(
  cases: Case[],
  penalties: number[] = PENALTIES,
): RidgeLogisticFit | null {
  const happened = cases.filter(({ hasHappened }) => hasHappened).length;
  const not = cases.length - happened;
  if (Math.min(happened, not) < EVENTS_MIN) return null;
  const laid = laidOut(cases);
  const start = [Math.log(happened / not), ...new Array<number>(laid.width - 1).fill(0)];
  let best: Reached | undefined;
  for (const penalty of penalties) {
    const next = maximumFrom(best?.point ?? start, laid, penalty);
    if (best && next.criterion >= best.criterion) break;
    best = next;
  }
  const [intercept = 0, ...coefficients] = best?.point ?? start;
  return { intercept, coefficients, penalty: best?.penalty ?? 0 };
}

function laidOut(cases: Case[]): Cases {
  const width = 1 + (cases[0]?.values.length ?? 0);
  const values = new Float64Array(cases.length * width);
  for (const [place, one] of cases.entries()) {
    values[place * width] = 1;
    values.set(one.values, place * width + 1);
  }
  return { width, values, outcomes: Float64Array.from(cases, (one) => Number(one.hasHappened)) };
}

/** By Newton's steps, each halved until the penalised likelihood does not fall. */
function maximumFrom(start: number[], cases: Cases, penalty: number): Reached {
  let point = start;
  let here = logisticSlopes(cases, point);
  for (let step = 0; step < STEPS_MAX; step += 1) {
    const move = newtonMove(point, here, penalty);
    if (Math.max(...move.map(Math.abs)) < 1e-5) break;
    let factor = 1;
    let next = moved(point, move, factor);
    let there = logisticSlopes(cases, next);
    while (factor > 1e-4 && penalised(next, there, penalty) < penalised(point, here, penalty)) {
      factor /= 2;
      next = moved(point, move, factor);
      there = logisticSlopes(cases, next);
    }
    [point, here] = [next, there];
  }
  return { point, penalty, criterion: criterionOf(here, penalty) };
}

function moved(point: number[], move: number[], factor: number): number[] {
  return point.map((x, i) => x + factor * (move[i] ?? 0));
}

function penalised(point: number[], { logLikelihood }: LogisticSlopes, penalty: number): number {
  return logLikelihood - (penalty / 2) * sum(point.slice(1).map((x) => x * x));
}

function newtonMove(point: number[], { slopes, curvature }: LogisticSlopes, penalty: number) {
  const inverse = inverseMatrix(heldBack(curvature, penalty)) ?? [];
  const held = slopes.map((slope, i) => slope - (i === 0 ? 0 : penalty * (point[i] ?? 0)));
  return point.map((_, i) => sum(held.map((slope, j) => slope * (inverse[i]?.[j] ?? 0))));
}

function heldBack(curvature: number[][], penalty: number): number[][] {
  return curvature.map((row, i) => row.map((x, j) => (i === j && i > 0 ? x + penalty : x)));
}

/** Effective parameters: the trace of the inverse of the penalised curvature times the curvature. */
function criterionOf({ logLikelihood, curvature }: LogisticSlopes, penalty: number): number {
  const inverse = inverseMatrix(heldBack(curvature, penalty)) ?? [];
  const traces = curvature.map((row, i) => sum(row.map((x, j) => x * (inverse[j]?.[i] ?? 0))));
  return 2 * sum(traces) - 2 * logLikelihood;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
