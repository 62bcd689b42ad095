import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';

const names: Record<string, string> = {
  question: message('From customers, written by people: may ask something'),
  answer: message('From us to customers, written by people: may answer'),
  internal: message('Between ourselves: not counted'),
  nobody: message('From or to addresses that belong to no customer: not counted'),
  auto_reply: message('Automatic replies and absence notes: not counted'),
  auto_generated: message('Written by programs: not counted'),
  bulk: message('Lists and mass mailings in the mailbox: not counted'),
  bounce: message('Returned as undeliverable: not counted'),
  receipt: message('Receipts: not counted'),
  calendar: message('Calendar messages: not counted'),
};

/** Which messages take part in the report and which do not; nothing where none were loaded. */
export function messageUses(tables: Tables, { t, formats }: Context): Block[] {
  const rows = rowsOf(tables, 'messages_by_use');
  const [first] = rows;
  if (!first) return [];
  return [
    {
      type: 'table',
      caption: t(
        'What becomes of the {total, plural, one {one message} other {# messages}}: mails, calls, letters and tickets, without copies',
        { total: first.total_count },
      ),
      source: 'messages_by_use',
      columns: [{ title: t('Messages') }, { title: t('Number'), align: 'right' }],
      rows: rows.map((row) => [t(names[row.use] ?? row.use), formats.number(row.message_count)]),
    },
  ];
}
