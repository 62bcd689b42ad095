import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';

/** Whose regulars know nobody else of ours, by role or by name; nothing unless the configuration lets staff be shown. */
export function soleVoicesByPeople(tables: Tables, context: Context): Block[] {
  const { t, formats, config } = context;
  const rows = rowsOf(tables, 'sole_voices_by_people');
  if (rows.length === 0) return [];
  const right = 'right' as const;
  return [
    { type: 'heading', text: t('Who goes with whom') },
    {
      type: 'table',
      source: 'sole_voices_by_people',
      columns: [
        { title: config.privacy.people === 'names' ? t('Name') : t('Role') },
        { title: t('People'), align: right },
        { title: t('Regulars who know nobody else'), align: right },
        { title: t('Annual value'), align: right },
      ],
      rows: rows.map((row) => [
        row.people_name === '' ? t('all others') : row.people_name,
        formats.number(row.people_count),
        formats.number(row.regular_count),
        formats.money(row.regular_value),
      ]),
    },
  ];
}
