import { newcombeInterval } from '../../stats/newcombe-interval.ts';
import type { Context } from './context.ts';

type Counted = { count: number; total: number };

/** The difference of two shares in points, with its 95% interval, for example `+12 points (−3 to +27)`; – where one is of nothing. */
export function differenceText(
  now: Counted | undefined,
  then: Counted | undefined,
  { t, formats }: Context,
): string {
  if (!now || !then) return '–';
  const interval = newcombeInterval(now, then);
  if (!interval) return '–';
  const points = (share: number) => signed(Math.round(share * 100), formats.number);
  return t('{difference} points ({low} to {high})', {
    difference: points(now.count / now.total - then.count / then.total),
    low: points(interval[0]),
    high: points(interval[1]),
  });
}

/** Gives a number with its sign; of what is written as nought without. */
export function signed(value: number, written: (value: number) => string): string {
  const amount = written(Math.abs(value));
  if (amount === written(0)) return amount;
  return `${value > 0 ? '+' : '−'}${amount}`;
}
