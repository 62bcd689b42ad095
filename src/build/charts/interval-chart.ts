import { intervalRule } from './interval-rule.ts';

export type IntervalPoint = {
  label: string;
  value: number | null;
  low: number | null;
  high: number | null;
  /** A second figure to hold against the first; left out where null. */
  other?: number | null;
  /** What the pointer is told. */
  tip: string;
};

export type Tick = { value: number; label: string };

export type IntervalOptions = {
  ticks: Tick[];
  colour: string;
  /** What is usual: drawn as a band behind the points, with its centre. */
  usual?: { low: number; centre: number; high: number; label: string } | undefined;
};

/** Draws a figure per month as a point with its interval, and beside it a second figure as a hollow diamond. */
export function intervalChart(
  points: IntervalPoint[],
  options: IntervalOptions,
): Record<string, unknown> {
  const { ticks, colour } = options;
  const [first, last] = [ticks[0]?.value ?? 1, ticks.at(-1)?.value ?? 10];
  const labels = Object.fromEntries(ticks.map(({ value, label }) => [value, label]));
  const y = (field: string) => ({
    field,
    type: 'quantitative',
    title: null,
    scale: { type: 'log', domain: [first, last], nice: false, clamp: true },
    axis: {
      values: ticks.map((tick) => tick.value),
      labelExpr: `(${JSON.stringify(labels)})[datum.value]`,
    },
  });
  // Layers leave points out: without a domain the axis would begin with those of the first layer.
  const domain = points.map(({ label }) => label);
  const x = { field: 'label', type: 'ordinal', sort: null, title: null, scale: { domain } };
  const present = (field: string) => [{ filter: `isValid(datum.${field})` }];
  const values = points.map((point) => ({
    ...point,
    low: point.low && Math.max(point.low, first),
    high: point.value === null ? null : (point.high ?? last),
  }));
  return {
    data: { values },
    width: 640,
    height: 220,
    encoding: { x },
    layer: [
      ...usualBand(options, y),
      {
        transform: present('high'),
        mark: intervalRule(colour),
        encoding: { y: y('low'), y2: { field: 'high' } },
      },
      {
        transform: present('value'),
        mark: { type: 'point', filled: true, size: 70, color: colour, opacity: 1 },
        encoding: { y: y('value') },
      },
      {
        transform: present('other'),
        mark: {
          type: 'point',
          shape: 'diamond',
          size: 50,
          stroke: 'var(--muted)',
          strokeWidth: 1.5,
          opacity: 1,
        },
        encoding: { y: y('other') },
      },
    ],
  };
}

/** Gives the shortest and the longest duration that the points show. */
export function rangeOf(points: IntervalPoint[]): { shortest: number; longest: number } {
  const values = points.flatMap(({ value, low, high, other }) =>
    [value, low, high, other].flatMap((duration) => duration ?? []),
  );
  return { shortest: Math.min(...values), longest: Math.max(...values) };
}

function usualBand({ usual, ticks }: IntervalOptions, y: (field: string) => object): object[] {
  if (!usual) return [];
  const [first, last] = [ticks[0]?.value ?? 1, ticks.at(-1)?.value ?? 10];
  const within = (value: number) => Math.min(last, Math.max(first, value));
  const band = { low: within(usual.low), high: within(usual.high) };
  const everywhere = { x: { value: 0 }, x2: { value: 'width' } };
  return [
    {
      data: { values: [band] },
      mark: { type: 'rect', fill: 'var(--soft)', stroke: 'var(--muted)', strokeWidth: 0.75 },
      encoding: { ...everywhere, y: y('low'), y2: { field: 'high' } },
    },
    {
      data: { values: [{ centre: usual.centre, label: usual.label.split(' ') }] },
      mark: { type: 'text', align: 'left', baseline: 'middle', dx: 6, fill: 'var(--muted)' },
      encoding: { x: { value: 'width' }, y: y('centre'), text: { field: 'label' } },
    },
    {
      data: { values: [{ centre: usual.centre }] },
      mark: { type: 'rule', stroke: 'var(--muted)', strokeDash: [4, 3] },
      encoding: { ...everywhere, y: y('centre') },
    },
  ];
}
