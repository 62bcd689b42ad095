import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';

const names: Record<string, string> = {
  received: message('Our server received it'),
  received_before_import: message('A server received it, before the mailbox was imported'),
  date: message('The sender’s Date header'),
  date_without_zone: message('The sender’s Date header, without a time zone'),
  export: message('The export says so'),
  answer: message('Moved behind the question that it answers'),
  after_as_of: message('Dated after the last day of this report: not considered'),
  set_aside: message('No usable date: set aside'),
};

/** What the times of mails rest on, and how often the Date header says something else; nothing without mail. */
export function mailTimes(tables: Tables, { t, formats }: Context): Block[] {
  const rows = rowsOf(tables, 'mail_times_by_rule');
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      caption: t('What the times of mails rest on (copies included)'),
      source: 'mail_times_by_rule',
      columns: [
        { title: t('Time') },
        { title: t('Mails'), align: 'right' },
        { title: t('Date header over a day off'), align: 'right' },
      ],
      rows: rows.map((row) => [
        t(names[row.rule] ?? row.rule),
        formats.number(row.message_count),
        formats.number(row.differing_count),
      ]),
    },
  ];
}
