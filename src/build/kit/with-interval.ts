import type { Context } from './context.ts';

/** How long answers took: Kaplan-Meier points in seconds with their 95 % intervals, null where they are not reached. */
export type ResponseFigures = {
  wait_seconds_median: number | null;
  wait_seconds_median_low: number | null;
  wait_seconds_median_high: number | null;
  wait_seconds_p90: number | null;
  wait_seconds_p90_low: number | null;
  wait_seconds_p90_high: number | null;
};

/** Gives a median or ninth decile with its 95% interval, for example `26 hours (15 hours to 2.4 days)`. */
export function withInterval(
  figures: ResponseFigures,
  figure: 'median' | 'p90',
  context: Context,
): string {
  const value = figures[`wait_seconds_${figure}`];
  const low = figures[`wait_seconds_${figure}_low`];
  const high = figures[`wait_seconds_${figure}_high`];
  return durationWithInterval({ value, low, high }, context);
}

/** Gives a Kaplan-Meier quantile in seconds with its 95% interval; a limit may be unknown. */
export function durationWithInterval(
  { value, low, high }: { value: number | null; low: number | null; high: number | null },
  { t, formats }: Context,
): string {
  if (value === null) return t('not reached yet');
  if (low === null) return formats.duration(value);
  const values = { value: formats.duration(value), low: formats.duration(low) };
  if (high === null) return t('{value} ({low} to open end)', values);
  return t('{value} ({low} to {high})', { ...values, high: formats.duration(high) });
}
