import type { KnownLayout } from '../load/map/known-layouts.ts';
import { reasonText } from '../reasons/reason-text.ts';
import { printable } from '../text/printable.ts';
import { alignedText } from './text-table.ts';

/** Gives the layouts, those of one tool together. */
export function layoutsText(layouts: KnownLayout[]): string {
  const rows = layouts.map(({ tool, table, name, refusal }, index) => [
    layouts[index - 1]?.tool === tool ? '' : tool,
    refusal === null ? table : 'refused',
    name,
  ]);
  return `${alignedText(['Tool', 'Table', 'Layout'], rows)}\n\nWhat one needs: regulars sources <layout>`;
}

/** Gives what one layout is, needs and may have. */
export function layoutText(layout: KnownLayout): string {
  const { name, table, summary, needs, optional, example, refusal } = layout;
  const lines = [
    [`${name}, for the table ${table}`],
    [summary],
    refusal === null ? [] : ['', `Refused: ${reasonText([refusal])}.`],
    needs.length > 0 ? ['', `Needs     ${needs.join(', ')}`] : [],
    optional.length > 0 ? [`Optional  ${optional.join(', ')}`] : [],
    example === null ? [] : [`Path      as in ${example}`],
    layout.export === null ? [] : ['', `Export    ${layout.export}`],
  ];
  return lines.flat().map(printable).join('\n');
}
