import type { Say } from '../kit/say.ts';
import type { Drawing } from './drawing.ts';
import { type FigureUnit, figureUnit } from './figure-unit.ts';
import { resultText } from './result-cells.ts';
import {
  type ColumnKind,
  columnKinds,
  type Plain,
  type Result,
  valuesOf,
} from './result-columns.ts';

/** What a mark of a picture stands for; null is not known. */
export type Point = {
  /** A day or moment, the text of an order, or a number. */
  x: string | number | null;
  series: string | null;
  y: number | null;
  low: number | null;
  high: number | null;
  /** By what it is named. */
  place: string;
  /** The value as text, and its interval. */
  text: string;
  interval: string;
  /** What the pointer is told. */
  tip: string;
};

export type Drawn = { points: Point[]; unit: FigureUnit };

/** Gives the points of a drawing of a result, in the order of its rows. */
export function drawnPoints(result: Result, drawing: Drawing, say: Say): Drawn {
  if (drawing.form === 'counts') return countedPoints(result, drawing, say);
  const kinds = columnKinds(result);
  const { columns, rows } = result;
  const { figures, series, low, high } = drawing;
  const drawn = [...figures, low, high].flatMap((place) =>
    place === undefined ? [] : (valuesOf(rows, place) as number[]),
  );
  const unit = figureUnit(columns[figures[0] ?? 0] ?? '', drawn, say);
  const number = (row: Plain[], place: number | undefined) => numberAt(row, place, unit);
  const isSplit = figures.length > 1;
  const points = rows.flatMap((row) =>
    figures.map((figure) => {
      const name = columns[figure] ?? '';
      const apart = series === undefined ? null : textAt(row, series, kinds, say);
      const point = {
        x: isSplit && drawing.form === 'columns' ? name : xOf(row, drawing, kinds, say),
        series: isSplit && drawing.form === 'line' ? name : apart,
        y: number(row, figure),
        low: number(row, low),
        high: number(row, high),
      };
      const text = valueText(row[figure], { unit, say });
      const [from, to] = [low, high].map((end) => valueText(row[end ?? -1], { unit, say }));
      const interval = low === undefined ? '' : `${from} – ${to}`;
      const place = [point.series, placeText(row, drawing, kinds, say)].filter(Boolean).join(', ');
      const told = [`${place}: ${name} ${text}`, interval && `(${interval})`].filter(Boolean);
      return { ...point, place, text, interval, tip: told.join(' ') };
    }),
  );
  return { points, unit };
}

function countedPoints(result: Result, { label = [] }: Drawing, say: Say): Drawn {
  const kinds = columnKinds(result);
  const counts = new Map<string, number>();
  for (const row of result.rows) {
    const name = textOf(row, label, kinds, say);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const points = [...counts].map(([x, count]) => {
    const text = say.formats.number(count);
    const none = { series: null, low: null, high: null, interval: '' };
    return { ...none, x, y: count, place: x, text, tip: `${x}: ${text}` };
  });
  if (kinds[label[0] ?? 0] !== 'time') points.sort((a, b) => b.y - a.y);
  return { points, unit: figureUnit(say.t('Rows'), [], say) };
}

function numberAt(row: Plain[], place: number | undefined, { size }: FigureUnit): number | null {
  const value = place === undefined ? null : row[place];
  return typeof value === 'number' ? value / size : null;
}

function valueText(value: Plain | undefined, { unit, say }: { unit: FigureUnit; say: Say }) {
  return typeof value === 'number' ? unit.textOf(value) : say.t('not known');
}

function xOf(row: Plain[], drawing: Drawing, kinds: ColumnKind[], say: Say) {
  if (drawing.x === undefined) return textOf(row, drawing.label ?? [], kinds, say);
  const value = row[drawing.x];
  if (kinds[drawing.x] === 'order' && typeof value === 'number') return String(value);
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

function placeText(row: Plain[], { x, label }: Drawing, kinds: ColumnKind[], say: Say): string {
  return textOf(row, x === undefined ? (label ?? []) : [x], kinds, say);
}

function textOf(row: Plain[], places: number[], kinds: ColumnKind[], say: Say): string {
  return places.map((place) => textAt(row, place, kinds, say)).join(' · ');
}

function textAt(row: Plain[], place: number, kinds: ColumnKind[], say: Say): string {
  const value = row[place] ?? null;
  return value === null ? say.t('not known') : resultText(value, kinds[place] ?? 'other', say);
}
