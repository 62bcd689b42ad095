import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { word } from '../kit/words.ts';

type Attempt = Rows['attempts_in_year'];

/** The personal attempts of the last twelve months, one by one. */
export function winBackAttempts(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'attempts_in_year');
  const heading: Block = {
    type: 'heading',
    text: t('Personal attempts of the last twelve months'),
  };
  if (rows.length === 0)
    return [
      heading,
      {
        type: 'text',
        text: t('Nobody of us wrote to or called a lost customer in the last twelve months.'),
      },
    ];
  const table: Block = {
    type: 'table',
    source: 'attempts_in_year',
    firstRows: 5,
    columns: [
      { title: t('Customer') },
      { title: t('We wrote or called') },
      { title: t('Their reply') },
      { title: t('Our answer') },
      { title: t('Annual value'), align: 'right' },
    ],
    rows: rows.map((row) => [
      context.customer(row.customer_id, row.name),
      attemptText(row, context),
      replyText(row, context),
      answerText(row, context),
      formats.money(row.annual_value),
    ]),
  };
  const isHandedOver = rows.some((row) => row.is_handover);
  const persons = t(
    'Another person: not the one who dealt with the customer before; new: one who never had.',
  );
  const isUnread = !context.settings.reads_bodies && rows.some((row) => row.reply_days !== null);
  const text = t(
    'What the replies say is not known: texts of mails are not read (privacy.bodies).',
  );
  return [
    heading,
    table,
    ...(isHandedOver ? [{ type: 'text' as const, tone: 'note' as const, text: persons }] : []),
    ...(isUnread ? [{ type: 'text' as const, tone: 'note' as const, text }] : []),
  ];
}

function attemptText(row: Attempt, { t, formats }: Context): string {
  const parts = [formats.shortDay(row.attempted_on)];
  if (row.days_since_churn !== null)
    parts.push(t('{days} after the churn', { days: formats.days(row.days_since_churn) }));
  else if (row.days_since_refusal !== null)
    parts.push(t('{days} after the refusal', { days: formats.days(row.days_since_refusal) }));
  if (row.person_name) parts.push(t('by {person}', { person: row.person_name }));
  if (row.is_handover)
    parts.push(row.has_history === false ? t('new person') : t('another person'));
  if (row.is_stale_offer && row.offer_days_left !== null)
    parts.push(t('for a term with {days} left', { days: formats.days(row.offer_days_left) }));
  return parts.join(', ');
}

function replyText(row: Attempt, context: Context): string {
  const { t, formats } = context;
  if (row.reply_days === null) return t('none');
  const when =
    row.reply_days === 0
      ? t('the same day')
      : t('after {days}', { days: formats.days(row.reply_days) });
  return row.reply_kind ? `${word(row.reply_kind, context)}, ${when}` : when;
}

function answerText(row: Attempt, context: Context): string {
  const { t, formats } = context;
  const parts: string[] = [];
  if (row.answer_outcome === 'open')
    parts.push(
      t('{count, plural, =0 {none yet} other {none for {days}}}', {
        count: row.answer_days ?? 0,
        days: formats.days(row.answer_days ?? 0),
      }),
    );
  else if (row.answer_outcome !== null && row.answer_days === 0) parts.push(t('the same day'));
  else if (row.answer_outcome !== null)
    parts.push(t('after {days}', { days: formats.days(row.answer_days ?? 0) }));
  if (row.returned_on)
    parts.push(t('returned on {day}', { day: formats.shortDay(row.returned_on) }));
  return parts.length > 0 ? parts.join('; ') : '–';
}
