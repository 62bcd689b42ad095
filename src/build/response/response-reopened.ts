import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { outOfText } from '../kit/perhaps.ts';
import { rowsOf } from '../kit/rows.ts';

const TOPICS = 5;
const ROWS = 10;

/** How many questions came anew after our answer, and how many another one of ours answered than before: the latest months, and the topics asked about most. */
export function responseReopened(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const all = rowsOf(tables, 'reopened_by_group');
  if (all.length === 0) return [];
  const topics = all.filter(({ dimension }) => dimension === 'topic').slice(0, TOPICS);
  const months = all.filter(({ dimension }) => dimension === 'month');
  const rows = [...months.slice(topics.length - ROWS), ...topics];
  return [
    {
      type: 'table',
      source: 'reopened_by_group',
      columns: [
        { title: t('Month, or topic (twelve months)') },
        { title: t('asked anew'), align: 'right' },
        { title: t('another person answered than before'), align: 'right' },
      ],
      rows: rows.map((row) => [
        groupText(row, context),
        outOfText([row.sure_reopened_count, row.reopened_count], row.question_count, context),
        row.known_count === 0
          ? '–'
          : outOfText([row.sure_handover_count, row.handover_count], row.known_count, context),
      ]),
    },
    {
      type: 'text',
      tone: 'note',
      text: t('regulars query reopened_questions lists the questions.'),
    },
  ];
}

function groupText(
  { dimension, question_group: group }: Rows['reopened_by_group'],
  { t, formats }: Context,
): string {
  if (dimension === 'month') return formats.month(`${group}-01`);
  return group === '' ? t('Other topics') : group;
}
