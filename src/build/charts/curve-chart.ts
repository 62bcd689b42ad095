import type { Tick } from './interval-chart.ts';
import { tickLabels } from './tick-labels.ts';

const HEIGHT = 240;

type Series = { name: string; colour: string };

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
  options: { ticks: Tick[]; series: Series[]; percent: string[] },
): Record<string, unknown> {
  const { ticks, series, percent } = options;
  const domain = [ticks[0]?.value ?? 1, ticks.at(-1)?.value ?? 10];
  const x = {
    field: 'seconds',
    type: 'quantitative',
    title: null,
    scale: { type: 'log', domain, nice: false, clamp: true },
    axis: {
      ...tickLabels(ticks),
      grid: true,
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
    height: HEIGHT,
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
          fillOpacity: 0.15,
          fill: series[0]?.colour ?? 'var(--they)',
          stroke: series[0]?.colour ?? 'var(--they)',
          strokeOpacity: 0.8,
          strokeWidth: 0.75,
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
      ...series.map(nameOf),
    ],
  };
}

/** The name of a curve, in its colour, in the lower left corner: every curve begins at the top. */
function nameOf({ name, colour }: Series, place: number, { length }: Series[]): object {
  return {
    data: { values: [{ series: name }] },
    mark: { type: 'text', align: 'left', dx: 8, fill: colour },
    encoding: {
      x: { value: 0 },
      y: { value: HEIGHT - 12 - 18 * (length - 1 - place) },
      text: { field: 'series' },
    },
  };
}
