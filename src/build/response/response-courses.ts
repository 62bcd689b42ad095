import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { outOfText } from '../kit/perhaps.ts';
import { rateOf } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';
import { shareText } from '../kit/share-text.ts';

const courses: Record<string, string> = {
  reopened: message('Asked anew in a conversation that we had answered'),
  nudged: message('Asked again before the answer'),
  forwarded: message('Passed on among us while it waited'),
  off_thread: message('Answered in another conversation, by call or meeting (of those answered)'),
  handover: message(
    'Answered by another person than the last before (of those where both are known)',
  ),
};

/** What happened to the questions of twelve months on their way. */
export function responseCourses(tables: Tables, context: Context): Block[] {
  const { t } = context;
  return [
    {
      type: 'table',
      source: 'waits_by_course',
      columns: [
        { title: t('Questions of twelve months') },
        { title: t('Share of them'), align: 'right' },
      ],
      rows: rowsOf(tables, 'waits_by_course').map((row) => [
        t(courses[row.course] ?? row.course),
        row.sure_count === row.wait_count
          ? shareText(rateOf(row, 'wait', row.total_count), context)
          : outOfText([row.sure_count, row.wait_count], row.total_count, context),
      ]),
    },
  ];
}
