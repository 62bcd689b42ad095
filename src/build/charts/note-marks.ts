/** What people have noted: where it stands on the axis of time, and what the pointer is told. */
export type NoteMark = { at: string; tip: string };

/** A dashed line over the whole height at each place of a field of the axis, whose words the pointer is told. */
export function noteMarks(notes: NoteMark[], field: string): Record<string, unknown>[] {
  if (notes.length === 0) return [];
  return [
    {
      data: { values: notes.map(({ at, tip }) => ({ [field]: at, tip })) },
      mark: { type: 'rule', color: 'var(--ink)', strokeDash: [3, 2], strokeWidth: 1.5 },
      encoding: {
        x: { field, type: 'ordinal', sort: null, title: null },
        y: { value: 0 },
        y2: { value: 'height' },
      },
    },
  ];
}
