import { intervalRule } from './interval-rule.ts';

export type RetentionPoint = {
  label: string;
  /** As seen, with its interval; null beyond what is seen. */
  share: number | null;
  low: number | null;
  high: number | null;
  /** As projected by a model. */
  projected: number | null;
  /** What the pointer is told. */
  tip: string;
};

/** Draws a share per term as a point with its interval, and the projection as a line through all terms. */
export function retentionChart(
  points: RetentionPoint[],
  options: { colour: string; percent: string[] },
): Record<string, unknown> {
  const y = (field: string) => ({
    field,
    type: 'quantitative',
    title: null,
    scale: { domain: [0, 1] },
    axis: {
      values: [0, 0.25, 0.5, 0.75, 1],
      labelExpr: `${JSON.stringify(options.percent)}[round(datum.value * 4)]`,
    },
  });
  const present = (field: string) => [{ filter: `isValid(datum.${field})` }];
  return {
    data: { values: points },
    width: 640,
    height: 220,
    encoding: {
      x: { field: 'label', type: 'ordinal', sort: null, title: null, axis: { labelAngle: 0 } },
    },
    layer: [
      {
        transform: present('projected'),
        mark: { type: 'line', stroke: 'var(--muted)', strokeWidth: 2, strokeDash: [5, 3] },
        encoding: { y: y('projected') },
      },
      {
        transform: present('low'),
        mark: intervalRule(options.colour),
        encoding: { y: y('low'), y2: { field: 'high' } },
      },
      {
        transform: present('share'),
        mark: { type: 'point', filled: true, size: 70, color: options.colour, opacity: 1 },
        encoding: { y: y('share') },
      },
    ],
  };
}
