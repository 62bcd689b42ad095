export type Column = {
  label: string;
  /** Null where it is not known: a gap. */
  value: number | null;
  isStressed: boolean;
  /** What the pointer is told; a column of nothing tells nothing. */
  tip: string;
};

/** Draws one column per month, the stressed one (the report's month) in full colour, each with its number. */
export function columnChart(
  columns: Column[],
  { colour, soft }: { colour: string; soft: string },
): Record<string, unknown> {
  const values = columns.map((column) => ({
    ...column,
    tip: column.value ? column.tip : '',
  }));
  return {
    data: { values },
    width: 640,
    height: 160,
    encoding: {
      x: { field: 'label', type: 'ordinal', sort: null, title: null, scale: { paddingInner: 0.3 } },
      y: { field: 'value', type: 'quantitative', title: null, axis: null },
    },
    layer: [
      {
        mark: { type: 'bar' },
        encoding: {
          fill: { condition: { test: 'datum.isStressed', value: colour }, value: soft },
        },
      },
      {
        mark: { type: 'text', dy: -7, fill: 'currentColor' },
        encoding: { text: { field: 'value', type: 'quantitative', format: ',d' } },
      },
    ],
  };
}
