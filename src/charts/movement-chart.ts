export type MovementBar = { label: string; kind: string; value: number };

/** Draws movements as stacked columns, gains above and losses below the line. */
export function movementChart(
  bars: MovementBar[],
  kinds: { name: string; colour: string }[],
): Record<string, unknown> {
  return {
    data: { values: bars },
    width: 640,
    height: 240,
    mark: { type: 'bar' },
    encoding: {
      x: {
        field: 'label',
        type: 'ordinal',
        sort: null,
        title: null,
        scale: { paddingInner: 0.3 },
      },
      y: {
        field: 'value',
        type: 'quantitative',
        title: null,
        axis: { format: ',d', tickCount: 5 },
      },
      color: {
        field: 'kind',
        type: 'nominal',
        title: null,
        scale: { domain: kinds.map(({ name }) => name), range: kinds.map(({ colour }) => colour) },
        legend: { orient: 'top', symbolType: 'square' },
      },
    },
  };
}
