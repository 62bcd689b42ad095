import type { Block, Cell, Chapter, TableBlock } from '../report/blocks.ts';
import { blocksOf } from '../report/chapter-blocks.ts';

/** Gives what blocks, or a chapter with its details, say, a line each: texts, headings and findings; of tables the cells of a row, parted by ` | `. */
export function told(blocks: Block[] | Chapter): string[] {
  return (Array.isArray(blocks) ? blocks : blocksOf(blocks)).flatMap(lines);
}

function lines(block: Block): string[] {
  if (block.type === 'table') return tableLines(block);
  if (block.type === 'list') return block.items.map(textOf);
  if (block.type === 'terms') return block.terms.map(({ term, text }) => `${term}: ${text}`);
  if (block.type === 'story') return block.moments.map(({ when, text }) => `${when}: ${text}`);
  if (block.type === 'figures')
    return block.figures.map(({ value, label, detail, change }) =>
      [`${value} ${label}`, detail, ...(change ? [change.text] : [])].join('; '),
    );
  if ('data' in block) return [block.title, block.note, ...tableLines(block.data)];
  return [block.text];
}

function tableLines({ columns, rows }: TableBlock): string[] {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => row.map(textOf))];
  return cells.map((row) => row.join(' | '));
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
