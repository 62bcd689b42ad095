import type { Tick } from './interval-chart.ts';

export type CurvePoint = {
  series: string;
  seconds: number;
  share: number;
  low: number | null;
  high: number | null;
};

/** Draws survival curves over a logarithmic time; the first series is stressed and carries its 95 % band. */
export function curveChart(
  points: CurvePoint[],
  options: { ticks: Tick[]; series: { name: string; colour: string }[]; percent: string[] },
): Record<string, unknown> {
  const { ticks, series, percent } = options;
  const labels = Object.fromEntries(ticks.map(({ value, label }) => [value, label]));
  const domain = [ticks[0]?.value ?? 1, ticks.at(-1)?.value ?? 10];
  const x = {
    field: 'seconds',
    type: 'quantitative',
    title: null,
    scale: { type: 'log', domain, nice: false, clamp: true },
    axis: {
      values: ticks.map((tick) => tick.value),
      labelExpr: `(${JSON.stringify(labels)})[datum.value]`,
      grid: false,
    },
  };
  const y = {
    type: 'quantitative',
    title: null,
    scale: { domain: [0, 1] },
    axis: {
      values: [0, 0.25, 0.5, 0.75, 1],
      labelExpr: `${JSON.stringify(percent)}[round(datum.value * 4)]`,
    },
  };
  const colour = {
    field: 'series',
    type: 'nominal',
    title: null,
    scale: { domain: series.map(({ name }) => name), range: series.map((one) => one.colour) },
  };
  return {
    data: { values: points },
    width: 640,
    height: 240,
    encoding: { x },
    layer: [
      {
        transform: [
          { filter: `datum.series === ${JSON.stringify(series[0]?.name ?? '')}` },
          { filter: 'isValid(datum.low)' },
        ],
        mark: {
          type: 'area',
          interpolate: 'step-after',
          opacity: 0.15,
          fill: series[0]?.colour ?? 'var(--they)',
        },
        encoding: { y: { ...y, field: 'low' }, y2: { field: 'high' } },
      },
      {
        mark: { type: 'line', interpolate: 'step-after', strokeWidth: 2 },
        encoding: {
          y: { ...y, field: 'share' },
          color: { ...colour, legend: null },
        },
      },
      ...['left', 'right'].map((align) => ({
        data: { values: series.flatMap(({ name }) => labelOf(name, points, ticks, align)) },
        mark: { type: 'text', align, dx: align === 'left' ? 6 : 0, dy: align === 'left' ? 0 : -9 },
        encoding: {
          y: { ...y, field: 'share' },
          color: { ...colour, legend: null },
          text: { field: 'series' },
        },
      })),
    ],
  };
}

/** The name of a curve stands at its end: to the right of it, or above where the picture ends there. */
function labelOf(name: string, points: CurvePoint[], ticks: Tick[], align: string): CurvePoint[] {
  const last = points.filter(({ series }) => series === name).at(-1);
  const [first, end] = [Math.log(ticks[0]?.value ?? 1), Math.log(ticks.at(-1)?.value ?? 10)];
  const isNearEnd = last && (Math.log(last.seconds) - first) / (end - first) > 0.82;
  return last && align === (isNearEnd ? 'right' : 'left') ? [last] : [];
}
