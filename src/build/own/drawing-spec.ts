import { intervalRule } from '../charts/interval-rule.ts';
import type { Drawing } from './drawing.ts';
import type { Point } from './drawn-points.ts';
import type { ColumnKind } from './result-columns.ts';

const COLOUR = 'var(--they)';
const SERIES = ['they', 'we', 'contract', 'mass', 'bad', 'they-soft', 'contract-deep', 'bad-soft'];

/** What stands at the axes, and what the values of the first are. */
export type Axes = { x: string; y: string; place: ColumnKind; isShare: boolean };

/** Gives the vega-lite specification of a drawing; its data are points of our own names, whatever the columns are called. */
export function drawingSpec(
  { form }: Drawing,
  points: Point[],
  axes: Axes,
): Record<string, unknown> {
  const data = { values: points };
  if (form === 'line' || form === 'points')
    return { data, width: 640, height: 260, ...placed(form, points, axes) };
  const [step, layer] = form === 'intervals' ? [36, ruled(axes)] : [28, barred(points)];
  return { data, width: 640, height: { step }, encoding: { y: NAMES }, layer };
}

const KNOWN = [{ filter: 'isValid(datum.y)' }];
const WITH_INTERVAL = [{ filter: 'isValid(datum.low) && isValid(datum.high)' }];

const NAMES = {
  field: 'x',
  type: 'nominal',
  sort: null,
  title: null,
  axis: { domain: false, ticks: false, labelLimit: 230 },
};

function figure(field: string, { y, isShare }: Axes, scale: object = {}) {
  const axis = isShare ? { axis: { format: '.0%' } } : {};
  return { field, type: 'quantitative', title: y, scale, ...axis };
}

/** Points, or a line through them, at their places. */
function placed(form: 'line' | 'points', points: Point[], axes: Axes) {
  const series = [...new Set(points.flatMap((point) => point.series ?? []))];
  const range = SERIES.map((name) => `var(--${name})`);
  const legend = { title: null, orient: 'top' };
  const color =
    series.length > 0
      ? { field: 'series', type: 'nominal', scale: { domain: series, range }, legend }
      : { value: COLOUR };
  const y = figure('y', axes);
  const size = points.length > 100 ? 16 : 40;
  const point = { type: 'point', filled: true, size, opacity: 1 };
  const line = { mark: { type: 'line', strokeWidth: 2 }, encoding: { y, color } };
  return {
    encoding: { x: { field: 'x', title: axes.x, ...placeOf(axes) } },
    layer: [
      {
        transform: WITH_INTERVAL,
        mark: { type: 'rule', strokeWidth: 2, opacity: 0.5 },
        encoding: { y: figure('low', axes), y2: { field: 'high' }, color },
      },
      ...(form === 'line' ? [line] : []),
      { transform: KNOWN, mark: point, encoding: { y, color } },
    ],
  };
}

function placeOf({ place }: Axes): object {
  if (place === 'time') return { type: 'temporal', scale: { type: 'utc' } };
  return place === 'order'
    ? { type: 'ordinal', sort: null }
    : { type: 'quantitative', scale: { zero: false } };
}

/** A point with its interval for each name. */
function ruled(axes: Axes): object[] {
  const scale = { zero: false };
  return [
    {
      transform: WITH_INTERVAL,
      mark: intervalRule(COLOUR),
      encoding: { x: figure('low', axes, scale), x2: { field: 'high' } },
    },
    {
      transform: KNOWN,
      mark: { type: 'point', filled: true, size: 80, color: COLOUR, opacity: 1 },
      encoding: { x: figure('y', axes, scale) },
    },
    {
      transform: KNOWN,
      mark: { type: 'text', dy: -11, dx: -4, align: 'left', fill: 'currentColor' },
      encoding: { x: figure('y', axes, scale), text: { field: 'text' } },
    },
  ];
}

/** A bar for each name, with its value at the end; what is not known has the words alone. */
function barred(points: Point[]): object[] {
  const values = points.flatMap(({ y }) => y ?? []);
  const least = values.reduce((one, other) => Math.min(one, other), 0);
  const most = values.reduce((one, other) => Math.max(one, other), 0);
  const room = (most - least || 1) * 0.25;
  const x = {
    type: 'quantitative',
    scale: { domain: [least, most + room], nice: false },
    axis: null,
  };
  return [
    { mark: { type: 'bar', height: 18, color: COLOUR }, encoding: { x: { field: 'y', ...x } } },
    {
      transform: [{ calculate: 'max(0, isValid(datum.y) ? datum.y : 0)', as: 'end' }],
      mark: { type: 'text', align: 'left', dx: 6, fill: 'currentColor' },
      encoding: { x: { field: 'end', ...x }, text: { field: 'text' } },
    },
  ];
}
