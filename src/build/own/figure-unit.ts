import type { Say } from '../kit/say.ts';

/** How the values of a figure are drawn: how many of its own unit make one of the axis, and how the axis and values are written. */
export type FigureUnit = {
  name: string;
  size: number;
  title: string;
  isShare: boolean;
  textOf(value: number): string;
};

/** Seconds are drawn as minutes, hours or days, whichever the largest asks for; shares as per cent. */
export function figureUnit(name: string, values: number[], { t, formats }: Say): FigureUnit {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const isShare = /(^|_)share(_|$)/.test(name) && largest <= 1;
  const plain = { name, size: 1, title: name, isShare };
  if (isShare) return { ...plain, textOf: formats.percent };
  if (!/(^|_)seconds(_|$)/.test(name)) return { ...plain, textOf: formats.exact };
  const [size, title] =
    largest >= 2 * 86_400
      ? [86_400, t('{name}, in days', { name })]
      : largest >= 2 * 3600
        ? [3600, t('{name}, in hours', { name })]
        : [60, t('{name}, in minutes', { name })];
  return { ...plain, size, title, textOf: formats.duration };
}
