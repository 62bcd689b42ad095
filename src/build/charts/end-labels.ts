/** A part of the last stack: its name and colour, and the height of its middle in pixels from above. */
export type EndLabel = { name: string; colour: string; at: number };

/** Room between the lines of text. */
const LINE = 16;

/** Gives layers that name the parts of a stack to the right of it, each tied to its part by a line of its colour. */
export function endLabels(labels: EndLabel[], height: number): Record<string, unknown>[] {
  const values = spread(labels, height);
  const beyond = (pixels: number) => ({ value: { expr: `width + ${pixels}` } });
  const y = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null });
  return [
    {
      data: { values },
      mark: { type: 'rule', strokeWidth: 3, strokeCap: 'butt' },
      encoding: {
        x: beyond(1),
        x2: beyond(13),
        y: y('at'),
        y2: { field: 'place' },
        color: { field: 'colour', type: 'nominal', scale: null },
      },
    },
    {
      data: { values },
      mark: { type: 'text', align: 'left', baseline: 'middle', fill: 'currentColor' },
      encoding: { x: beyond(17), y: y('place'), text: { field: 'name' } },
    },
  ];
}

/** Moves labels as little and as far apart as their lines need, within the height; none passes another. */
function spread(labels: EndLabel[], height: number): (EndLabel & { place: number })[] {
  const ordered = labels.toSorted((one, other) => one.at - other.at);
  let groups: EndLabel[][] = [];
  for (const label of ordered) {
    groups.push([label]);
    while (groups.length > 1 && areClose(groups.slice(-2), height)) {
      groups = [...groups.slice(0, -2), groups.slice(-2).flat()];
    }
  }
  return groups.flatMap((group) =>
    group.map((label, index) => ({ ...label, place: topOf(group, height) + index * LINE })),
  );
}

function areClose([above = [], below = []]: EndLabel[][], height: number): boolean {
  return topOf(above, height) + above.length * LINE > topOf(below, height);
}

/** Where the first of labels stands that follow each other line by line around their middle. */
function topOf(group: EndLabel[], height: number): number {
  const middle = group.reduce((sum, { at }) => sum + at, 0) / group.length;
  const lines = (group.length - 1) * LINE;
  return Math.min(Math.max(0, middle - lines / 2), height - lines);
}
