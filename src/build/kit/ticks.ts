import type { Tick } from '../charts/interval-chart.ts';
import type { Context } from './context.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Gives the marks of a logarithmic time axis around the durations, in seconds; from a minute if only the longest is given. */
export function durationTicks(
  { shortest = MINUTE, longest }: { shortest?: number; longest: number },
  { t }: Context,
): Tick[] {
  const ticks = [
    { value: MINUTE, label: t('1 min') },
    { value: 10 * MINUTE, label: t('10 min') },
    { value: HOUR, label: t('1 h') },
    { value: 6 * HOUR, label: t('6 h') },
    { value: DAY, label: t('1 day') },
    { value: 7 * DAY, label: t('7 days') },
    { value: 30 * DAY, label: t('30 days') },
    { value: 180 * DAY, label: t('180 days') },
    { value: 730 * DAY, label: t('2 years') },
    { value: 3650 * DAY, label: t('10 years') },
  ];
  const start = Math.max(
    0,
    ticks.findLastIndex((tick) => tick.value <= shortest),
  );
  const end = ticks.findIndex((tick) => tick.value >= longest);
  return end < 0 ? ticks.slice(start) : ticks.slice(start, Math.max(start + 4, end + 1));
}

/** Gives the labels of an axis of shares: 0 to 100 % in quarters. */
export function percentTicks({ formats }: Context): string[] {
  return [0, 0.25, 0.5, 0.75, 1].map(formats.percent);
}
