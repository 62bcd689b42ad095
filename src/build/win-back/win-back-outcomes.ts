import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { valueWithLimits } from '../kit/with-interval.ts';

type Outcome = Rows['win_back_outcomes'];

const BY_THEMSELVES: [treatment: string, name: string] = ['spontaneous', message('by themselves')];

/** Kinds of attempt, and what the report calls them. */
export const treatments: [treatment: string, name: string][] = [
  ['personal', message('after a personal mail or call')],
  ['win-back', message('after a win-back mailing')],
  ['promotion', message('after any other mass mailing')],
  ['mailing', message('after a mass mailing of a kind that is not known')],
];

/** Who returned within 30, 90 and 365 days of the first attempt of a kind, and who did by themselves; without messages only what mailings tell. */
export function winBackOutcomes(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const outcomes = rowsOf(tables, 'win_back_outcomes');
  const windows = [...new Set(outcomes.map((row) => row.window_days))];
  const { hasMessages } = sourcesKnown(tables);
  const told = [...treatments, BY_THEMSELVES].flatMap(([treatment, name]) => {
    const rows = outcomes.filter((row) => row.treatment === treatment && row.customer_count > 0);
    const isKnown = hasMessages || !['personal', 'spontaneous'].includes(treatment);
    return isKnown && rows.length > 0 ? [{ name, rows }] : [];
  });
  if (told.length === 0) return [];
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
      rows: told.map(({ name, rows }) => [
        t('{name} ({count, number})', { name: t(name), count: rows[0]?.customer_count ?? 0 }),
        ...rows.map((row) => outcomeText(row, context)),
      ]),
    },
    {
      type: 'text',
      tone: 'note',
      text: t(
        'Of those who left in the 24 months of this chapter, from the first attempt of its kind; by themselves: from the churn, before any personal attempt and any mailing that is or may be a win-back. Kaplan-Meier with 95% intervals: each customer counts as long as followed, and each window says how many still are; while nobody has returned, the exact limit over these. What returned after an attempt did not for that reason return because of it.',
      ),
    },
  ];
}

/** The share that returned within a year by itself; – where nobody left. */
export function spontaneousText(tables: Tables, context: Context): string {
  const row = rowsOf(tables, 'win_back_outcomes').find(
    (one) => one.treatment === BY_THEMSELVES[0] && one.window_days === 365,
  );
  if (!row || row.customer_count === 0) return '–';
  const { t } = context;
  return t('{outcome}, of {count, number}', {
    outcome: outcomeText(row, context),
    count: row.customer_count,
  });
}

function outcomeText(row: Outcome, { t, formats }: Context): string {
  const { returned_share: value, returned_share_low: low, returned_share_high: high } = row;
  if (value === null || high === null) return t('not known: nobody followed so long');
  const followed = row.followed_count;
  if (row.returned_count === 0)
    return t('nobody; at most {high} ({followed, number} followed so long)', {
      high: formats.percent(high),
      followed,
    });
  const share = valueWithLimits({ value, low, high }, formats.percent, t);
  return t('{share}, {followed, number} followed on', { share, followed });
}
