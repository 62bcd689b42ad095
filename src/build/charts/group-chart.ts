import type { Tick } from './interval-chart.ts';
import { intervalRule } from './interval-rule.ts';
import { tickLabels } from './tick-labels.ts';

export type GroupPoint = {
  label: string;
  /** Stands in bold above the first of its groups, which follow one another. */
  heading?: string;
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
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    title: null,
    scale: { type: 'log', domain: [first, last], nice: false, clamp: true },
    axis: {
      ...tickLabels(ticks),
      grid: true,
    },
  });
  const values = points.map((point) => ({
    ...point,
    low: point.low && Math.max(point.low, first),
    high: point.high ?? last,
  }));
  const headings = headingsOf(points);
  return {
    data: { values },
    width: 640,
    height: { step: 38 },
    encoding: {
      y: {
        field: 'label',
        type: 'nominal',
        sort: null,
        title: null,
        scale: { domain: rowsOf(points, headings) },
        axis: null,
      },
    },
    layer: [
      {
        mark: intervalRule(colour),
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
      ...(headings.length > 0 ? [headingLayer(headings)] : []),
    ],
  };
}

type Heading = { label: string; heading: string; above: string };

/** A heading has a row of its own, whose label is blank and no other's. */
function headingsOf(points: GroupPoint[]): Heading[] {
  return points.flatMap(({ label, heading }, place) =>
    heading === undefined || points[place - 1]?.heading === heading
      ? []
      : [{ label: ' '.repeat(place + 1), heading, above: label }],
  );
}

function headingLayer(headings: Heading[]): object {
  return {
    data: { values: headings },
    mark: { type: 'text', dy: 6, align: 'left', fontWeight: 600, fill: 'currentColor' },
    encoding: { x: { value: 0 }, text: { field: 'heading' } },
  };
}

function rowsOf(points: GroupPoint[], headings: Heading[]): string[] {
  const blanks = new Map(headings.map(({ above, label }) => [above, label]));
  return points.flatMap(({ label }) => {
    const blank = blanks.get(label);
    return blank === undefined ? [label] : [blank, label];
  });
}
