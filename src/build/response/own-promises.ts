import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rateOf } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';
import { shareText } from '../kit/share-text.ts';

type OwnPromises = Rows['own_promises_by_kind'];

/** What became of days promised in our own mails, in a sentence; nothing where these are not read. */
export function ownPromises(tables: Tables, context: Context): Block[] {
  const { t, settings } = context;
  if (!settings.reads_promises) return [];
  const all = rowsOf(tables, 'own_promises_by_kind').find(({ promise_kind: k }) => k === 'all');
  if (!all) {
    const text = t(
      'Of no mail of ours from the last twelve months could we read that it promises an answer by a day.',
    );
    return [{ type: 'text', text, source: 'own_promises_by_kind' }];
  }
  const text = t(
    'Promised in our own mails to answer, call or send something by a day, in twelve months: kept {kept}; {late, number} late, {open, number} open, {ahead, number} not due yet. By later words of ours to the customer; a rule reads the days, and misses some.',
    {
      kept: shareText(rateOf(all, 'kept', all.due_count), context),
      late: all.late_count,
      open: all.open_count,
      ahead: all.not_due_count,
    },
  );
  return [{ type: 'text', text, source: 'own_promises_by_kind' }];
}

/** The same by what told the day. */
export function ownPromisesByKind(tables: Tables, context: Context): Block[] {
  const { t, formats, settings } = context;
  const rows = rowsOf(tables, 'own_promises_by_kind');
  if (!settings.reads_promises || rows.length === 0) return [];
  return [
    { type: 'heading', text: t('What we promised in our own mails') },
    {
      type: 'table',
      source: 'own_promises_by_kind',
      columns: [
        { title: t('Day promised by') },
        { title: t('kept'), align: 'right' },
        { title: t('late'), align: 'right' },
        { title: t('open'), align: 'right' },
        { title: t('not due yet'), align: 'right' },
      ],
      rows: rows.map((row) => [
        kindName(row.promise_kind, context),
        shareText(rateOf(row, 'kept', row.due_count), context),
        formats.number(row.late_count),
        formats.number(row.open_count),
        formats.number(row.not_due_count),
      ]),
    },
  ];
}

function kindName(kind: OwnPromises['promise_kind'], { t }: Context): string {
  const names: Record<OwnPromises['promise_kind'], string> = {
    all: t('all'),
    today: t('today'),
    tomorrow: t('tomorrow'),
    weekday: t('a day of the week'),
    date: t('a date'),
    days: t('a number of days'),
    week: t('a week'),
    month: t('the end of a month'),
  };
  return names[kind];
}
