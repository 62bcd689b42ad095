import type { Context } from './context.ts';

/** Gives a figure of which only its least and its greatest are known, `11 to 31`; one value where they are the same. */
export function rangeText(
  low: number,
  high: number,
  format: (value: number) => string,
  { t }: Pick<Context, 't'>,
): string {
  const [from, to] = [format(low), format(high)];
  return from === to ? from : t('{low} to {high}', { low: from, high: to });
}
