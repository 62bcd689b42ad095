import { translator } from '../locales/translate.ts';
import type { Block, Cell, Figure, Report, TableBlock } from '../report/blocks.ts';
import { lineAtHead } from './document.ts';

/** Gives the first screen of a report as plain text, for who reads mails so. `attached` are the names of the files sent with it. */
export function letterText(report: Report, attached: string[]): string {
  const t = translator(report.language);
  const parts = [
    lineAtHead(report),
    report.headline ?? report.title,
    ...(report.chapters[0]?.blocks ?? []).map(part),
    t('Attached: {names}', { names: attached.join(', ') }),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function part(block: Block): string {
  if (block.type === 'heading' || block.type === 'text') return block.text;
  if (block.type === 'list') return block.items.map((item) => `- ${textOf(item)}`).join('\n');
  if (block.type === 'figures') return block.figures.map(figure).join('\n\n');
  return block.type === 'table' ? lines(block) : '';
}

function figure({ value, label, detail, change }: Figure): string {
  return [`${value}  ${label}`, detail, ...(change ? [change.text] : [])].join('\n    ');
}

/** A line a row: its name, and what else is said of it under the titles of the columns. */
function lines({ columns, rows }: TableBlock): string {
  return rows
    .map(([name = '', ...rest]) => {
      const told = rest.map((cell, index) => `${columns[index + 1]?.title}: ${textOf(cell)}`);
      return [`- ${textOf(name)}`, ...told].join('\n    ');
    })
    .join('\n');
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
