import type { Context } from '../kit/context.ts';
import { word } from '../kit/words.ts';
import type { CallRow, LastEvent, LostRow } from './list-rows.ts';

/** Says what a lost customer is to be called for, and what is to know before. */
export function lostText(row: LostRow, context: Context): string {
  const { t } = context;
  const when = (isTrue: boolean, text: string) => (isTrue ? [text] : []);
  return [
    ...when(row.has_objected, t('objected: neither write nor call')),
    ...when(row.is_waiting, t('waits for our answer')),
    ...beforeText(row, context),
    ...when(row.has_said_no, t('said no')),
    t(
      '{count, plural, =0 {no personal attempt} one {# personal attempt} other {# personal attempts}}',
      {
        count: row.attempt_count,
      },
    ),
  ].join('; ');
}

/** Says what a customer is to be called for. */
export function callText(row: CallRow, context: Context): string {
  const { t } = context;
  if (row.purpose === 'win_back') return [t('win back'), ...beforeText(row, context)].join('; ');
  const subject = row.subject ?? t('subject not shown');
  return `${t('answer: {subject}', { subject })}${row.is_sure ? '' : ` · ${t('waits perhaps')}`}`;
}

function beforeText({ last_event: event, last_event_on: day }: LastEvent, context: Context) {
  if (event === null) return [];
  const said = word(event, context);
  const text = day === null ? said : `${said}, ${context.formats.shortDay(day)}`;
  return [context.t('before it: {event}', { event: text })];
}
