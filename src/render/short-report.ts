import type { Translate } from '../locales/translate.ts';
import type { Block, Cell, Chapter, Report, TableBlock } from '../report/blocks.ts';

/** So many rows of the waiting room, and of the renewals ahead, have room on two sheets. */
const MOST_ROWS = 10;

/** Gives what a report says on two sheets of paper: its first chapter, who waits, and whose contract ends soon. */
export function shortReport(report: Report, t: Translate): Report {
  const [first, ...others] = report.chapters;
  const chapters = [
    ...(first ? [first] : []),
    ...others.flatMap((chapter) => shortChapter(chapter, t)),
  ];
  return {
    ...report,
    chapters: chapters.map(({ id, title, blocks }) => ({
      id,
      title,
      blocks: blocks.map(withoutLinks),
    })),
    journeys: [],
  };
}

const SHOWN = ['waiting_room', 'renewals_due'];

function shortChapter(chapter: Chapter, t: Translate): Chapter[] {
  const all = [...chapter.blocks, ...(chapter.details ?? [])];
  const blocks = all.flatMap((block) =>
    'source' in block && SHOWN.includes(block.source ?? '') ? shortBlock(block, t) : [],
  );
  return blocks.length > 0 ? [{ ...chapter, blocks }] : [];
}

function shortBlock(block: Block, t: Translate): Block[] {
  if (block.type !== 'table' || block.rows.length <= MOST_ROWS) return [block];
  const { rows } = block;
  const values = { shown: MOST_ROWS, total: rows.length };
  const text =
    block.source === 'waiting_room'
      ? t('The {shown, number} worth most of {total, number} customers who wait.', values)
      : t('The first {shown, number} of {total, number} contracts.', values);
  return [
    { ...block, rows: rows.slice(0, MOST_ROWS) },
    { type: 'text', tone: 'note', text },
  ];
}

/** What is not printed cannot be led to. */
function withoutLinks(block: Block): Block {
  if (block.type === 'list') return { ...block, items: block.items.map(plain) };
  return block.type === 'table' ? plainTable(block) : block;
}

function plainTable({ file: _, ...table }: TableBlock): TableBlock {
  return { ...table, rows: table.rows.map((row) => row.map(plain)) };
}

function plain(cell: Cell): Cell {
  return typeof cell !== 'string' && 'href' in cell ? cell.text : cell;
}
