import type { Tables } from '../../read/read.ts';
import { reasonsIn, reasonText } from '../../reasons/reason-text.ts';
import type { Block } from '../../report/blocks.ts';
import { printable } from '../../text/printable.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';

/** Files among the exports that were not read or not recognised: what they are, and what helps; nothing where all were. */
export function unusedFiles(tables: Tables, { t, formats }: Context): Block[] {
  const rows = rowsOf(tables, 'unused_files');
  const [first] = rows;
  if (!first) return [];
  const shown = rows.reduce((sum, { file_count: count }) => sum + count, 0);
  const caption = t(
    '{count, plural, one {# file was not used: what it is} other {# files were not used: what they are}}, and what helps',
    { count: first.unused_count },
  );
  const rest = t('And {count, plural, one {# file more} other {# files more}}.', {
    count: first.unused_count - shown,
  });
  return [
    {
      type: 'table',
      caption,
      source: 'unused_files',
      columns: [
        { title: t('File') },
        { title: t('What it is, and what helps') },
        { title: t('Files'), align: 'right' },
        { title: t('Rows'), align: 'right' },
      ],
      rows: rows.map(({ path, reasons, file_count, row_count }) => [
        printable(path.split('/').slice(-2).join('/')),
        printable(reasonText(reasonsIn(reasons), t)),
        formats.number(file_count),
        row_count === null ? '' : formats.number(row_count),
      ]),
    },
    ...(shown < first.unused_count ? [{ type: 'text' as const, text: rest }] : []),
  ];
}
