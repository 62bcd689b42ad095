import { tableName } from '../build/kit/table-names.ts';
import type { KnownLayout } from '../load/map/known-layouts.ts';
import { inWords } from '../locales/spoken.ts';
import { reasonText } from '../reasons/reason-text.ts';
import { printable } from '../text/printable.ts';
import { alignedText } from './text-table.ts';

/** Gives the layouts, those of one tool together. */
export function layoutsText(layouts: KnownLayout[]): string {
  const rows = layouts.map(({ tool, table, name, refusal }, index) => [
    layouts[index - 1]?.tool === tool ? '' : tool,
    refusal === null ? tableName(table, inWords) : inWords('refused'),
    name,
  ]);
  const headings = [inWords('Tool'), inWords('Table'), inWords('Layout')];
  const next = inWords('What one needs: regulars sources LAYOUT');
  return `${alignedText(headings, rows)}\n\n${next}`;
}

/** Gives what one layout is, needs and may have. */
export function layoutText(layout: KnownLayout): string {
  const { name, table, summary, needs, optional, example, refusal } = layout;
  const lines = [
    [inWords('{name}, for the table {table}', { name, table: tableName(table, inWords) })],
    [summary],
    refusal === null
      ? []
      : ['', inWords('Refused: {reason}.', { reason: reasonText([refusal], inWords) })],
    needs.length > 0 ? ['', entry(inWords('Needs'), needs.join(', '))] : [],
    optional.length > 0 ? [entry(inWords('Optional'), optional.join(', '))] : [],
    example === null ? [] : [entry(inWords('Path'), inWords('as in {example}', { example }))],
    layout.export === null ? [] : ['', entry(inWords('Export'), layout.export)],
  ];
  return lines.flat().map(printable).join('\n');
}

function entry(title: string, text: string): string {
  return `${title.padEnd(10)}${text}`;
}
