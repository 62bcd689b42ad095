import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { isKnownNow } from '../kit/known-figures.ts';
import { rowsOf } from '../kit/rows.ts';
import { withInterval } from '../kit/with-interval.ts';

const names: Record<string, string> = {
  headline: message('As defined: the figures of this report'),
  with_courtesies: message('Messages that ask for nothing count as questions'),
  sure_only: message('Only questions that are sure count (texts of mails are not read)'),
  without_off_thread: message('Answers in another conversation and calls do not count'),
  with_unmatched: message('Mail of addresses that belong to no customer counts'),
  closed_settled: message('Customers whose ticket was closed without an answer no longer wait'),
  settled_answered: message('What the customer settled counts as answered'),
  settled_never_answered: message(
    'What the customer settled first is never answered (Aalen-Johansen)',
  ),
};

/** The month's figures under each doubtful choice of the definitions; nothing without questions, or where they are not known. */
export function responseSensitivity(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'response_sensitivity');
  if (rows.length === 0 || !isKnownNow(tables, 'questions')) return [];
  const right = 'right' as const;
  return [
    { type: 'heading', text: t('How much the figures hang on the definitions') },
    {
      type: 'table',
      source: 'response_sensitivity',
      columns: [
        { title: t('If') },
        { title: t('opened'), align: right },
        { title: t('answered so far'), align: right },
        { title: t('still waiting'), align: right },
        { title: t('half answered within (Kaplan-Meier median)'), align: right },
        { title: t('nine in ten answered within'), align: right },
      ],
      rows: rows.map((row) => [
        t(names[row.variant] ?? row.variant),
        formats.number(row.opened_count),
        formats.number(row.answered_count),
        formats.number(row.waiting_count),
        withInterval(row, 'median', context),
        withInterval(row, 'p90', context),
      ]),
    },
  ];
}
