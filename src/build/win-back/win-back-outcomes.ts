import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rateOf } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';
import { shareText } from '../kit/share-text.ts';
import { valueWithLimits } from '../kit/with-interval.ts';

type Spontaneous = Rows['spontaneous_returns'];

/** Kinds of attempt, and what the report calls them. */
export const treatments: [treatment: string, name: string][] = [
  ['personal', message('after a personal mail or call')],
  ['win-back', message('after a win-back mailing')],
  ['promotion', message('after any other mass mailing')],
  ['mailing', message('after a mass mailing of a kind that is not known')],
];

/** Who returned within 30, 90 and 365 days of the first attempt of a kind, and who did by themselves. */
export function winBackOutcomes(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const spontaneous = rowsOf(tables, 'spontaneous_returns');
  const windows = spontaneous.map((row) => row.window_days);
  const outcomes = rowsOf(tables, 'win_back_outcomes');
  const isTold = ([treatment]: (typeof treatments)[number]) =>
    treatment !== 'mailing' ||
    outcomes.some((row) => row.treatment === treatment && row.attempted_count > 0);
  return [
    { type: 'heading', text: t('Returned within 30, 90 and 365 days') },
    {
      type: 'table',
      source: 'win_back_outcomes',
      columns: [
        { title: t('Customers who had left') },
        ...windows.map((days) => ({
          title: t('within {days}', { days: formats.days(days) }),
          align: 'right' as const,
        })),
      ],
      rows: [
        ...treatments.filter(isTold).map(([treatment, name]) => [
          t(name),
          ...windows.map((days) => {
            const row = outcomes.find(
              (one) => one.treatment === treatment && one.window_days === days,
            );
            return shareText(row && rateOf(row, 'returned', row.attempted_count), context);
          }),
        ]),
        [t('by themselves'), ...spontaneous.map((row) => spontaneousText(row, context))],
      ],
    },
    {
      type: 'text',
      tone: 'note',
      text: t(
        'Of those who left in the 24 months of this chapter, counted from the first attempt of its kind, only where the days are over. By themselves: from the churn, before any personal attempt and any mailing that is or may be a win-back (Kaplan-Meier, {count, plural, one {one customer} other {# customers}} followed). The rows stand side by side; what returned after an attempt did not for that reason return because of it.',
        { count: spontaneous[0]?.followed_count ?? 0 },
      ),
    },
  ];
}

function spontaneousText(row: Spontaneous, { t, formats }: Context): string {
  const { returned_share: value, returned_share_low: low, returned_share_high: high } = row;
  if (value !== null && (low === null || high === null))
    return t('nobody of {count, number}', { count: row.followed_count });
  return valueWithLimits({ value, low, high }, formats.percent, t);
}
