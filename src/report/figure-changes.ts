import type { MonthFigure } from './figure-names.ts';
import type { Grounds } from './grounds.ts';

/** A figure of a month that two reports have otherwise; null where one does not know it. */
export type FigureChange = {
  figure: MonthFigure;
  month: string;
  before: number | null;
  after: number | null;
};

/** Gives the figures of months that both reports have, and have otherwise; the newest month first. */
export function figureChanges(earlier: Grounds, later: Grounds): FigureChange[] {
  const months = Object.keys(later.figures).filter((month) => earlier.figures[month]);
  return months
    .sort()
    .reverse()
    .flatMap((month) => {
      const [old = {}, now = {}] = [earlier.figures[month], later.figures[month]];
      const names = [...new Set([...Object.keys(old), ...Object.keys(now)])] as MonthFigure[];
      return names
        .map((figure) => ({
          figure,
          month,
          before: old[figure] ?? null,
          after: now[figure] ?? null,
        }))
        .filter(({ before, after }) => before !== after);
    });
}
