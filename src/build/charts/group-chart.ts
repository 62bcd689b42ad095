import type { Tick } from './interval-chart.ts';

export type GroupPoint = {
  label: string;
  /** Groups of one kind stand together, a little apart from the others. */
  kind: string;
  value: number;
  low: number | null;
  high: number | null;
  /** Stands above the interval, at the right. */
  text: string;
  tip: string;
};

/** Draws a duration per group as a point with its interval, on a logarithmic scale, one group a row; names stand above, so that all of the width is the scale's. */
export function groupChart(
  points: GroupPoint[],
  { ticks, colour }: { ticks: Tick[]; colour: string },
): Record<string, unknown> {
  const [first, last] = [ticks[0]?.value ?? 1, ticks.at(-1)?.value ?? 10];
  const labels = Object.fromEntries(ticks.map(({ value, label }) => [value, label]));
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    title: null,
    scale: { type: 'log', domain: [first, last], nice: false, clamp: true },
    axis: {
      values: ticks.map(({ value }) => value),
      labelExpr: `(${JSON.stringify(labels)})[datum.value]`,
    },
  });
  const values = points.map((point) => ({
    ...point,
    low: point.low && Math.max(point.low, first),
    high: point.high ?? last,
  }));
  return {
    data: { values },
    width: 640,
    height: { step: 40 },
    encoding: {
      y: {
        field: 'label',
        type: 'nominal',
        sort: null,
        title: null,
        scale: { domain: rowsOf(points) },
        axis: null,
      },
    },
    layer: [
      {
        mark: { type: 'rule', strokeWidth: 2, stroke: colour, opacity: 0.45 },
        encoding: { x: x('low'), x2: { field: 'high' } },
      },
      {
        mark: { type: 'point', filled: true, size: 70, color: colour, opacity: 1 },
        encoding: { x: x('value') },
      },
      {
        mark: { type: 'text', dy: -14, align: 'left', limit: 240, fill: 'currentColor' },
        encoding: { x: { value: 0 }, text: { field: 'label' } },
      },
      {
        mark: { type: 'text', dy: -14, align: 'right', fill: 'currentColor' },
        encoding: { x: { value: 'width' }, text: { field: 'text' } },
      },
    ],
  };
}

/** The labels in their order, with an empty row of its own between two kinds. */
function rowsOf(points: GroupPoint[]): string[] {
  return points.flatMap(({ label, kind }, place) => {
    const isNew = place > 0 && points[place - 1]?.kind !== kind;
    return isNew ? [' '.repeat(place), label] : [label];
  });
}
