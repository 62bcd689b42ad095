import type { Context } from '../report/context.ts';
import type { ResponseFigures } from './response-months.ts';

/** Gives a median or ninth decile with its 95% interval, for example `26 hours (15 hours to 2.4 days)`. */
export function withInterval(
  figures: ResponseFigures,
  figure: 'median' | 'p90',
  { t, formats }: Context,
): string {
  const seconds = figures[`wait_seconds_${figure}`];
  if (seconds === null) return t('not reached yet');
  const low = figures[`wait_seconds_${figure}_low`];
  const high = figures[`wait_seconds_${figure}_high`];
  const values = {
    value: formats.duration(seconds),
    low: low === null ? '' : formats.duration(low),
  };
  if (low === null) return values.value;
  if (high === null) return t('{value} ({low} to open end)', values);
  return t('{value} ({low} to {high})', { ...values, high: formats.duration(high) });
}
