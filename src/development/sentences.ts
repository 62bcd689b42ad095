import type { Block, Cell, Report } from '../report/blocks.ts';
import { blocksOf } from '../report/chapter-blocks.ts';

/** A sentence of a report, and where it stands: the chapter, and the type of the block. */
export type Sentence = { place: string; text: string };

/** Gives what the chapters of a report say in sentences: all but tables, lists beside the page and the definitions, which are what sentences are held against. */
export function sentencesOf({ chapters }: Report): Sentence[] {
  return chapters
    .filter(({ id }) => id !== 'method')
    .flatMap((chapter) =>
      blocksOf(chapter).flatMap((block) =>
        said(block).map((text) => ({ place: `${chapter.id} ${block.type}`, text })),
      ),
    );
}

function said(block: Block): string[] {
  if (block.type === 'figures')
    return block.figures.flatMap(({ value, label, detail, change }) => [
      `${value} ${label}`,
      detail,
      change?.text ?? '',
    ]);
  if (block.type === 'list') return block.items.map(textOf);
  if (block.type === 'story') return block.moments.map(({ text }) => text);
  if (block.type === 'table') return [block.caption ?? ''];
  if (block.type === 'terms') return [];
  if ('data' in block) return [block.title, block.note];
  return [block.text];
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
