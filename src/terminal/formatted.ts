import type { ColumnTable } from 'arquero';
import { csv } from '../text/csv.ts';
import { escapedControls } from '../text/printable.ts';
import { markdown } from './markdown.ts';
import { textTable } from './text-table.ts';

/** Formats that a table of results can be printed in. */
export const TEXT_FORMATS = ['table', 'csv', 'json', 'markdown'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** Gives a table as text in one of the formats, without a line feed at its end. */
export function formatted(table: ColumnTable, format: TextFormat): string {
  if (format === 'csv') return csv(table);
  if (format === 'markdown') return markdown(table);
  return format === 'json' ? json(table.objects()) : textTable(table);
}

/** Gives a value as indented JSON that steers no terminal. */
export function json(value: unknown): string {
  return escapedControls(JSON.stringify(value, null, 2));
}
