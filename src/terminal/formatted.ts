import { csv } from '../text/csv.ts';
import type { Table } from '../text/table.ts';
import { markdown } from './markdown.ts';
import { textTable } from './text-table.ts';

/** Formats that a table of results can be printed in. */
export const TEXT_FORMATS = ['table', 'csv', 'json', 'markdown'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** Gives a table as text in one of the formats, without a line feed at its end. */
export function formatted(table: Table, format: TextFormat): string {
  if (format === 'csv') return csv(table);
  if (format === 'markdown') return markdown(table);
  return format === 'json' ? json(table.objects()) : textTable(table);
}

/** Gives a value as indented JSON that steers no terminal. */
export function json(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return text.replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, escapedUnit);
}

function escapedUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
