export type HeatCell = {
  column: string;
  row: string;
  /** The class that the cell's figure falls into; null where it is of too few. */
  class: string | null;
  /** What the pointer is told. */
  tip: string;
};

/** Draws a grid of cells, the darker the later their class stands; cells of too few are hollow, cells of nothing empty. */
export function heatChart(
  cells: HeatCell[],
  options: { columns: string[]; rows: string[]; classes: string[]; colour: string },
): Record<string, unknown> {
  const { columns, rows, classes, colour } = options;
  const shade = (index: number) =>
    `color-mix(in srgb, ${colour} ${Math.round(20 + (80 * index) / (classes.length - 1))}%, var(--paper))`;
  return {
    data: { values: cells },
    width: 640,
    height: 22 * rows.length,
    encoding: {
      x: axis('column', columns),
      y: axis('row', rows),
    },
    layer: [
      {
        transform: [{ filter: '!isValid(datum.class)' }],
        mark: { type: 'rect', fill: 'transparent', stroke: 'var(--rule)', strokeWidth: 1 },
      },
      {
        transform: [{ filter: 'isValid(datum.class)' }],
        mark: { type: 'rect' },
        encoding: {
          fill: {
            field: 'class',
            type: 'nominal',
            title: null,
            scale: { domain: classes, range: classes.map((_, index) => shade(index)) },
            legend: { orient: 'top', symbolType: 'square' },
          },
        },
      },
    ],
  };
}

function axis(field: string, domain: string[]) {
  const scale = { domain, paddingInner: 0.1, paddingOuter: 0.05 };
  return {
    field,
    type: 'ordinal',
    sort: null,
    title: null,
    scale,
    axis: { labelAngle: 0, labelOverlap: true, labelSeparation: 4, domain: false, ticks: false },
  };
}
