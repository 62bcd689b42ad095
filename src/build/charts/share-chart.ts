import { intervalRule } from './interval-rule.ts';

export type SharePoint = {
  label: string;
  share: number;
  low: number;
  high: number;
  text: string;
  /** What the pointer is told. */
  tip: string;
};

/** Draws one share per row as a point with its interval, on a scale from 0 to 1, with its text above it. */
export function shareChart(
  points: SharePoint[],
  options: { colour: string; percent: string[] },
): Record<string, unknown> {
  const x = {
    type: 'quantitative',
    title: null,
    scale: { domain: [0, 1] },
    axis: {
      values: [0, 0.25, 0.5, 0.75, 1],
      labelExpr: `${JSON.stringify(options.percent)}[round(datum.value * 4)]`,
    },
  };
  return {
    data: { values: points },
    width: 640,
    height: { step: 38 },
    encoding: {
      y: {
        field: 'label',
        type: 'nominal',
        sort: null,
        title: null,
        axis: { domain: false, ticks: false, labelLimit: 230 },
      },
    },
    layer: [
      {
        mark: intervalRule(options.colour),
        encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' } },
      },
      {
        mark: { type: 'point', filled: true, size: 80, color: options.colour, opacity: 1 },
        encoding: { x: { ...x, field: 'share' } },
      },
      {
        mark: { type: 'text', dy: -11, fill: 'currentColor', align: 'left', dx: -4 },
        encoding: { x: { ...x, field: 'share' }, text: { field: 'text' } },
      },
    ],
  };
}
