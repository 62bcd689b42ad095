import { message } from '../../locales/translate.ts';
import { callSigns } from '../ahead/renewals-list.ts';
import type { FigureKind } from '../kit/known-figures.ts';
import { questionText } from '../waiting/waiting-room.ts';
import { type ListColumn, type ListContext, listColumns, sinceColumns } from './list-columns.ts';
import type { CallRow, ListRow, LostRow, RenewalRow, WaitingRow } from './list-rows.ts';
import { callText, lostText } from './what-for.ts';

/** A list that is handed out: its title, the named query with its rows, what these rest on, and its columns. */
type WorkList = {
  title: string;
  query: string;
  restsOn: FigureKind[];
  columns: (context: ListContext) => ListColumn<ListRow>[];
};

/** The lists that are handed out, by the names under which they are asked for. */
export const WORK_LISTS = {
  waiting: {
    title: message('Who waits'),
    query: 'waiting_list',
    restsOn: ['questions'],
    columns: ofRows<WaitingRow>((context) =>
      listColumns(
        {
          dated: sinceColumns(context.t('Since'), context),
          whatFor: (row) =>
            [questionText(row, context), ...(row.is_sure ? [] : [context.t('waits perhaps')])].join(
              ' · ',
            ),
          winBackCount: (row) => row.win_back_count,
          turn: () => 'ours',
        },
        context,
      ),
    ),
  },
  renewals: {
    title: message('Contracts ending'),
    query: 'renewals_ahead',
    restsOn: ['business'],
    columns: ofRows<RenewalRow>((context) => {
      const { t, formats, known, settings } = context;
      const day = formats.shortDay(settings.as_of_on);
      return listColumns(
        {
          dated: [
            { title: t('Contract ends'), cell: (row) => row.ends_on },
            { title: t('Days from {day}', { day }), cell: (row) => row.days_left },
            { title: t('Notice until'), cell: (row) => row.notice_until_on ?? t('not known') },
          ],
          whatFor: (row) =>
            [
              t('renewal'),
              ...callSigns(
                { ...row, is_waiting: row.waits_days !== null, mailing_count: 0 },
                known,
                context,
              ),
            ].join('; '),
          turn: (row) => row.turn,
        },
        context,
      );
    }),
  },
  lost: {
    title: message('Lost'),
    query: 'lost_list',
    restsOn: ['business'],
    columns: ofRows<LostRow>((context) =>
      listColumns(
        {
          dated: sinceColumns(context.t('Left on'), context),
          whatFor: (row) => lostText(row, context),
          turn: (row) => row.turn,
        },
        context,
      ),
    ),
  },
  calls: {
    title: message('Calls in order'),
    query: 'calls',
    restsOn: ['questions', 'business'],
    columns: ofRows<CallRow>((context) => [
      { title: context.t('Place'), cell: (row) => row.place },
      ...listColumns<CallRow>(
        {
          dated: sinceColumns(context.t('Since'), context),
          whatFor: (row) => callText(row, context),
          winBackCount: (row) => row.win_back_count,
          turn: (row) => row.turn,
        },
        context,
      ),
    ]),
  },
} satisfies Record<string, WorkList>;

export type WorkListName = keyof typeof WORK_LISTS;

/** The rows of a list are those of its query: what a column reads of them stands in its head. */
function ofRows<Row extends ListRow>(columns: (context: ListContext) => ListColumn<Row>[]) {
  return columns as unknown as WorkList['columns'];
}
