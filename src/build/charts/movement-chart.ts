import { endLabels } from './end-labels.ts';

export type MovementBar = {
  label: string;
  kind: string;
  value: number;
  /** What the pointer is told; a part of nothing tells nothing. */
  tip: string;
};

/** What a month has brought on balance; null where it is not known. */
export type MovementNet = { label: string; net: number | null; tip: string };

const HEIGHT = 240;

/**
 * Draws movements as stacked columns, gains above and losses below the line; of the kinds the last stand next to it.
 * They are named at the last column. A dash across each column stands at what remains on balance.
 */
export function movementChart(
  bars: MovementBar[],
  kinds: { name: string; colour: string }[],
  { nets, unit }: { nets: MovementNet[]; unit: string },
): Record<string, unknown> {
  const ordered = bars.map((bar) => ({
    ...bar,
    order: kinds.findIndex(({ name }) => name === bar.kind),
    tip: bar.value === 0 ? '' : bar.tip,
  }));
  const [most, least] = [Math.max(...heights(bars, 1), 0), Math.min(...heights(bars, -1), 0)];
  const place = (value: number) => (HEIGHT * (most - value)) / (most - least || 1);
  return {
    data: { values: ordered },
    width: 640,
    height: HEIGHT,
    layer: [
      {
        // A line of the paper's colour parts one kind from the next.
        mark: { type: 'bar', stroke: 'var(--paper)', strokeWidth: 1 },
        encoding: {
          x: {
            field: 'label',
            type: 'ordinal',
            sort: null,
            title: null,
            scale: { paddingInner: 0.3, paddingOuter: 0.1 },
            axis: { domain: false, ticks: false },
          },
          y: {
            field: 'value',
            type: 'quantitative',
            title: unit,
            scale: { domain: [least, most], nice: false },
            axis: {
              titleAngle: 0,
              titleAlign: 'right',
              titleAnchor: 'end',
              titleX: -6,
              titleY: -8,
              titleColor: 'currentColor',
              titleFontWeight: 'normal',
              titleFontSize: 12,
              format: ',d',
              tickCount: 5,
              gridColor: {
                condition: { test: 'datum.value === 0', value: 'var(--rule)' },
                value: 'var(--grid)',
              },
            },
          },
          order: { field: 'order', sort: 'descending' },
          color: {
            field: 'kind',
            type: 'nominal',
            scale: {
              domain: kinds.map(({ name }) => name),
              range: kinds.map(({ colour }) => colour),
            },
            legend: null,
          },
        },
      },
      {
        data: { values: nets.filter(({ net }) => net !== null) },
        mark: {
          type: 'tick',
          orient: 'horizontal',
          thickness: 3,
          color: 'var(--ink)',
          stroke: 'var(--paper)',
          strokeWidth: 1,
          opacity: 1,
        },
        encoding: {
          x: { field: 'label', type: 'ordinal', sort: null, title: null },
          y: { field: 'net', type: 'quantitative', title: unit },
        },
      },
      ...endLabels(namesOf(bars, kinds, place), HEIGHT),
    ],
  };
}

/** How far the columns reach to one side of the line. */
function heights(bars: MovementBar[], sign: 1 | -1): number[] {
  const sums = new Map<string, number>();
  for (const { label, value } of bars.filter((bar) => bar.value * sign > 0)) {
    sums.set(label, (sums.get(label) ?? 0) + value);
  }
  return [...sums.values()];
}

function namesOf(
  bars: MovementBar[],
  kinds: { name: string; colour: string }[],
  place: (value: number) => number,
) {
  const lastLabel = bars.at(-1)?.label;
  const reached = { gains: 0, losses: 0 };
  return kinds.toReversed().map(({ name, colour }) => {
    const values = bars.filter(({ kind }) => kind === name);
    const side = values.some(({ value }) => value < 0) ? 'losses' : 'gains';
    const value = values.find(({ label }) => label === lastLabel)?.value ?? 0;
    const middle = reached[side] + value / 2;
    reached[side] += value;
    return { name, colour, at: place(middle) };
  });
}
