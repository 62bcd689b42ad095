import { clopperPearsonInterval } from '../../stats/clopper-pearson-interval.ts';
import type { Context } from './context.ts';

/** A share of few with its exact 95% interval, for example `4 of 4 (40% to 100%)`. */
export function exactShareText(count: number, total: number, { t, formats }: Context): string {
  const value = t('{count, number} of {total, number}', { count, total });
  const limits = clopperPearsonInterval(count, total);
  if (limits === null) return value;
  const [low, high] = limits;
  const values = { value, low: formats.percent(low), high: formats.percent(high) };
  return t('{value} ({low} to {high})', values);
}
