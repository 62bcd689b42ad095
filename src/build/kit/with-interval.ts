import type { Translate } from '../../locales/translate.ts';
import type { Rows } from '../../read/rows.ts';
import type { Context } from './context.ts';
import { ofOneUnit } from './range.ts';

/** A figure with its 95% limits, null where they are not known. */
export type Interval = { value: number | null; low: number | null; high: number | null };

/** Writes a figure with its limits, for example `80% (49% to 94%)`; – where it is not known. */
export function valueWithLimits(
  { value, low, high }: Interval,
  written: (value: number) => string,
  t: Translate,
): string {
  if (value === null) return '–';
  if (low === null || high === null) return written(value);
  const values = { value: written(value), low: written(low), high: written(high) };
  return t('{value} ({low} to {high})', values);
}

type Figure = `wait_seconds_${'median' | 'p90'}`;

/** How long answers took: Kaplan-Meier points in seconds with their 95 % intervals, null where they are not reached. */
export type ResponseFigures = Pick<
  Rows['responses_by_month'],
  Figure | `${Figure}_low` | `${Figure}_high`
>;

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
  { value, low, high }: Interval,
  { t, formats }: Context,
): string {
  if (value === null) return t('not reached yet');
  if (low === null) return formats.duration(value);
  const values = { value: formats.duration(value), low: formats.duration(low) };
  if (high === null) return t('{value} ({low} or more, no upper limit)', values);
  const limits = ofOneUnit({ low: values.low, high: formats.duration(high) });
  return t('{value} ({low} to {high})', { ...values, ...limits });
}
