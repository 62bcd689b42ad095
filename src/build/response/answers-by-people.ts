import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';

/** Who answered, by role or by name; nothing unless the configuration lets staff be shown. */
export function answersByPeople(tables: Tables, context: Context): Block[] {
  const { t, formats, config } = context;
  const rows = rowsOf(tables, 'answers_by_people');
  const { people, agreement } = config.privacy;
  if (rows.length === 0) return [];
  const right = 'right' as const;
  return [
    { type: 'heading', text: t('Who answered') },
    {
      type: 'table',
      source: 'answers_by_people',
      columns: [
        { title: people === 'names' ? t('Name') : t('Role') },
        { title: t('People'), align: right },
        { title: t('Questions answered in twelve months'), align: right },
        { title: t('median of these alone'), align: right },
      ],
      rows: rows.map((row) => [
        row.people_name === '' ? t('all others') : row.people_name,
        formats.number(row.people_count),
        formats.number(row.answer_count),
        formats.duration(row.wait_seconds_median),
      ]),
    },
    {
      type: 'text',
      tone: 'note',
      text: [
        t(
          'An answer is credited to its sender. The median holds answered questions only: it tells nothing about those who still wait, and whoever takes the hard ones looks slow.',
        ),
        people === 'names'
          ? t(
              'Names are shown by this agreement: {agreement, select, none {none is named in the configuration} other {{agreement}}}.',
              { agreement: agreement ?? 'none' },
            )
          : t('Roles of fewer than {count, number} people are put together.', {
              count: config.privacy.minimum_group,
            }),
      ].join(' '),
    },
  ];
}
