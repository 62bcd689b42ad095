export type Bar = {
  label: string;
  value: number;
  text: string;
  colour?: string;
  /** What the pointer is told; a bar of nothing tells nothing. */
  tip: string;
};

/** Draws one horizontal bar per row, in the order given, with its text at the end. */
export function barChart(bars: Bar[], colour: string): Record<string, unknown> {
  const values = bars.map((bar) => ({
    ...bar,
    colour: bar.colour ?? colour,
    tip: bar.value === 0 ? '' : bar.tip,
  }));
  const largest = Math.max(1, ...bars.map((bar) => bar.value));
  return {
    data: { values },
    width: 640,
    height: { step: 30 },
    encoding: {
      y: {
        field: 'label',
        type: 'nominal',
        sort: null,
        title: null,
        axis: { domain: false, ticks: false, labelLimit: 230 },
      },
      x: {
        field: 'value',
        type: 'quantitative',
        // Room for the texts at the ends of the bars.
        scale: { domain: [0, largest * 1.6], nice: false },
        axis: null,
      },
    },
    layer: [
      {
        mark: { type: 'bar', height: 18 },
        encoding: { color: { field: 'colour', type: 'nominal', scale: null } },
      },
      {
        mark: { type: 'text', align: 'left', dx: 6, fill: 'currentColor' },
        encoding: { text: { field: 'text' } },
      },
    ],
  };
}
