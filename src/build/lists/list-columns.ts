import { readablePhone } from '../../text/readable-phone.ts';
import type { Context } from '../kit/context.ts';
import type { SourcesKnown } from '../kit/sources-known.ts';
import { decisionTitles, sentText } from '../waiting/waiting-room.ts';
import type { ListRow } from './list-rows.ts';

/** What a list is made with: the words of the report, and which sources are known. */
export type ListContext = Context & { known: SourcesKnown };

/** A column of a list; without `cell` it is for people to fill in. */
export type ListColumn<Row> = {
  title: string;
  currency?: string;
  cell?: (row: Row) => string | number | null;
};

/** What a list says in its own way; all else is the same in each. */
export type Own<Row> = {
  /** Since when, or until when. */
  dated: ListColumn<Row>[];
  whatFor: (row: Row) => string;
  winBackCount?: (row: Row) => number | null;
  turn: (row: Row) => 'ours' | 'theirs' | 'nobody' | null;
};

/** Gives the columns of a list: whom to reach and how, since when, what for, the last words, and those for decisions. */
export function listColumns<Row extends ListRow>(
  own: Own<Row>,
  context: ListContext,
): ListColumn<Row>[] {
  const { t, known, settings } = context;
  const word = (day: string | null) =>
    day ?? (known.hasMessages ? t('none known') : t('not known'));
  return [
    { title: t('Customer number'), cell: (row) => row.customer_id },
    { title: t('Customer'), cell: (row) => row.name },
    { title: t('Contact'), cell: (row) => row.contact },
    { title: t('Telephone'), cell: (row) => row.phone && readablePhone(row.phone) },
    { title: t('Mail address'), cell: (row) => row.email },
    {
      title: t('Annual value'),
      currency: settings.currency,
      cell: (row) => row.annual_value ?? (known.hasBusiness ? null : t('not known')),
    },
    ...own.dated,
    { title: t('What for'), cell: own.whatFor },
    { title: t('Our last word'), cell: (row) => word(row.our_word_on) },
    { title: t('Their last word'), cell: (row) => word(row.their_word_on) },
    {
      title: t('What we sent meanwhile'),
      cell: (row) => {
        if (!known.hasMailings) return t('not known');
        const winBack = own.winBackCount?.(row) ?? 0;
        return sentText({ count: row.mailing_count, winBack }, context);
      },
    },
    { title: t('Whose turn it is'), cell: (row) => turnText(own.turn(row), context) },
    ...decisionTitles(context).map((title) => ({ title })),
  ];
}

/** Gives the columns of a day and of the days since then. */
export function sinceColumns<Row extends { since_on: string; days: number }>(
  title: string,
  { t, formats, settings }: ListContext,
): ListColumn<Row>[] {
  const day = formats.shortDay(settings.as_of_on);
  return [
    { title, cell: (row) => row.since_on },
    { title: t('Days until {day}', { day }), cell: (row) => row.days },
  ];
}

function turnText(turn: ReturnType<Own<ListRow>['turn']>, { t, known }: ListContext): string {
  // Where messages end before the day, an answer may have followed.
  if (turn === null || !known.hasMessages) return t('not known');
  return { ours: t('ours'), theirs: t('theirs'), nobody: t('nobody’s') }[turn];
}
