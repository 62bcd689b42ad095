import type { Chart } from '../../report/blocks.ts';
import type { Say } from '../kit/say.ts';
import { type Drawing, drawingOf, MOST_BARS } from './drawing.ts';
import { drawingSpec } from './drawing-spec.ts';
import { type Drawn, drawnPoints, type Point } from './drawn-points.ts';
import { columnKinds, type Result } from './result-columns.ts';
import { resultTable } from './result-table.ts';

/** Draws a result by the types of its columns; undefined where it has nothing that can be drawn. */
export function resultChart(result: Result, name: string, say: Say): Chart | undefined {
  const drawing = drawingOf(result);
  if (!drawing) return undefined;
  const isPlaced = drawing.form === 'line' || drawing.form === 'points';
  const { points, unit } = drawnPoints(result, drawing, say);
  const shown = isPlaced ? points : points.slice(0, MOST_BARS);
  const kinds = columnKinds(result);
  const x = drawing.x === undefined ? '' : (result.columns[drawing.x] ?? '');
  const place = kinds[drawing.x ?? -1] ?? 'other';
  const isSplit = drawing.figures.length > 1;
  const axes = { x, y: isSplit ? '' : unit.title, place, isShare: unit.isShare };
  return {
    type: 'chart',
    title: titleOf(result, drawing, say),
    alternative: say.t('{count, plural, one {One mark} other {# marks}}, as the rows give them.', {
      count: shown.length,
    }),
    note: noteOf(result, shown, { points, unit }, say),
    source: name,
    spec: drawingSpec(drawing, shown, axes),
    data: {
      type: 'table',
      columns: [
        { title: x || say.t('Row') },
        { title: isSplit ? say.t('Value') : unit.name, align: 'right' },
        ...(drawing.low === undefined ? [] : [{ title: say.t('Interval') }]),
      ],
      rows: shown.map(({ place, text, interval }) => [place, text, interval || []].flat()),
    },
  };
}

function titleOf({ columns }: Result, { figures, x, label = [] }: Drawing, { t, formats }: Say) {
  const names = (places: number[]) => places.map((place) => columns[place] ?? '');
  const figure = figures.length > 0 ? formats.list(names(figures)) : t('Rows');
  const by = x === undefined ? names(label) : names([x]);
  return by.length > 0 ? t('{figure} by {names}', { figure, names: formats.list(by) }) : figure;
}

/** Of how many rows it is, what is not drawn, and why. */
function noteOf({ rows }: Result, shown: Point[], { points }: Drawn, { t }: Say): string {
  const unknown = shown.filter(({ y }) => y === null).length;
  const notes = [
    t('{count, plural, one {One row} other {# rows}} of the query.', { count: rows.length }),
    points.length > shown.length
      ? t('Drawn are the first {shown, number} of {total, number} names.', {
          shown: shown.length,
          total: points.length,
        })
      : [],
    shown.some(({ low }) => low !== null) ? t('A line across a point is its interval.') : [],
    unknown > 0
      ? t('Of {count, plural, one {one} other {#}} the value is not known: no mark.', {
          count: unknown,
        })
      : [],
  ];
  return notes.flat().join(' ');
}

/** Draws a result as a specification of the user's own says. */
export function specChart(
  result: Result,
  { name, spec, rows }: { name: string; spec: Record<string, unknown>; rows: object[] },
  say: Say,
): Chart {
  return {
    type: 'chart',
    title: name,
    alternative: name,
    note: say.t('{count, plural, one {One row} other {# rows}} of the query.', {
      count: rows.length,
    }),
    source: name,
    spec: { ...spec, data: { values: rows } },
    data: resultTable(result, say, MOST_BARS),
  };
}
