import { poissonInterval } from './poisson-interval.ts';

/** A pace: steps taken, and days in which it was our turn to take one (the open turn included). */
export type Pace = { stepCount: number; ourTurnDays: number };

/** Days from now until the return; the interval is that of the pace alone. */
export type ProjectedReturn = { days: number; low: number; high: number };

/**
 * Gives the days until `remainingSteps` more steps are taken at the pace so far: exposure over events,
 * with the exact 95 % interval of the rate. Null while no step was taken, or none took a day.
 * @example projectedReturn({ stepCount: 1, ourTurnDays: 384 }, 2)?.days // => 768
 */
export function projectedReturn(pace: Pace, remainingSteps: number): ProjectedReturn | null {
  if (pace.stepCount === 0 || pace.ourTurnDays === 0) return null;
  const [low, high] = poissonInterval(pace.stepCount);
  const days = (stepCount: number) => Math.round((remainingSteps * pace.ourTurnDays) / stepCount);
  return { days: days(pace.stepCount), low: days(high), high: days(low) };
}
