import type { Cell, TableBlock } from '../../report/blocks.ts';

/** Gives what the mark of a table's row tells: the first cell, then each figure after its heading; of one heading only, if given. */
export function rowTip({ columns, rows }: TableBlock, place: number, heading?: string): string {
  const [first, ...figures] = rows[place] ?? [];
  const told = figures.flatMap((cell, index) => {
    const title = columns[index + 1]?.title ?? '';
    return heading === undefined || heading === title ? [`${title} ${written(cell)}`] : [];
  });
  return `${written(first)}: ${told.join(', ')}`;
}

function written(cell: Cell | undefined): string {
  return typeof cell === 'object' ? cell.text : (cell ?? '');
}
