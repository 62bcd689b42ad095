import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import { printable } from '../../text/printable.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { tableName } from '../kit/table-names.ts';

/** So many files are on the page, those with most rows; all are in report.json. */
const MOST = 40;
/** So much of a hash tells two files apart. */
const HASH = 8;

/** The files that the report rests on, folded: by what content they are known, and from when to when their rows reach. */
export function loadedFiles(tables: Tables, { t, formats }: Context): Block[] {
  const rows = rowsOf(tables, 'loaded_files');
  if (rows.length === 0) return [];
  const most = [...rows].sort((a, b) => b.row_count - a.row_count).slice(0, MOST);
  const span = (first: string | null, last: string | null) =>
    first === null || last === null
      ? '–'
      : `${formats.shortDay(first)} – ${formats.shortDay(last)}`;
  return [
    {
      type: 'table',
      caption:
        rows.length > MOST
          ? t('The {most, number} of {count, number} files with most rows; report.json has all', {
              most: MOST,
              count: rows.length,
            })
          : t('The files, from the folder that holds them all'),
      source: 'loaded_files',
      isFolded: true,
      columns: [
        { title: t('File') },
        { title: t('Table') },
        { title: t('loaded'), align: 'right' },
        { title: t('First and last day') },
        { title: t('Content (SHA-256)') },
      ],
      rows: rows
        .filter((row) => most.includes(row))
        .map((row) => [
          printable(row.path),
          row.table_name === null ? '–' : tableName(row.table_name, t),
          formats.number(row.row_count),
          span(row.first_on, row.last_on),
          row.content_hash.slice(0, HASH),
        ]),
    },
  ];
}
