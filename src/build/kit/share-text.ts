import type { Context } from './context.ts';
import type { Rate } from './rate.ts';

/** A share with what it is of and its interval, for example `1 of 9: 11 % (2 % to 44 %)`. */
export function shareText(rate: Rate | undefined, { t, formats }: Context): string {
  if (!rate || rate.share === null || rate.low === null || rate.high === null) return '–';
  return t('{count, number} of {total, number}: {share} ({low} to {high})', {
    count: rate.count,
    total: rate.total,
    share: formats.percent(rate.share),
    low: formats.percent(rate.low),
    high: formats.percent(rate.high),
  });
}
