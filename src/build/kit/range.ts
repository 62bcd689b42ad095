import type { Context } from './context.ts';

/** Gives a figure of which only its least and its greatest are known, `11 to 31`; one value where they are the same. */
export function rangeText(
  low: number,
  high: number,
  format: (value: number) => string,
  { t }: Pick<Context, 't'>,
): string {
  const [from, to] = [format(low), format(high)];
  return from === to ? from : t('{low} to {high}', ofOneUnit({ low: from, high: to }));
}

/** Two figures of one unit name it once: `124 to 282 days`. */
export function ofOneUnit({ low, high }: { low: string; high: string }) {
  const [unit] = high.match(/\s\p{L}+$/u) ?? [];
  return { low: unit && low.endsWith(unit) ? low.slice(0, -unit.length) : low, high };
}
