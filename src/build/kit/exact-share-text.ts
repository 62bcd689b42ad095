import { clopperPearsonInterval } from '../../stats/clopper-pearson-interval.ts';
import type { Context } from './context.ts';

/** A share of few with its exact 95% interval, for example `4 of 4 (40% to 100%)`. */
export function exactShareText(count: number, total: number, context: Context): string {
  const value = context.t('{count, number} of {total, number}', { count, total });
  return withExactLimits(value, { count, total }, context);
}

/** What is said of a share of few, with its exact 95% interval behind it; of none, alone. */
export function withExactLimits(
  value: string,
  { count, total }: { count: number; total: number },
  { t, formats }: Context,
): string {
  const limits = clopperPearsonInterval(count, total);
  if (limits === null) return value;
  const [low, high] = limits;
  const values = { value, low: formats.percent(low), high: formats.percent(high) };
  return t('{value} ({low} to {high})', values);
}
