import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { valueWithLimits } from '../kit/with-interval.ts';
import { word } from '../kit/words.ts';

type Odds = Rows['churn_odds_by_event'];

/** Which events stand more often before leaving, in a sentence; nothing where nobody left or stayed. */
export function clearOdds(tables: Tables, context: Context): Block[] {
  const known = knownOdds(tables);
  if (known.length === 0) return [];
  return [{ type: 'text', text: oddsText(known, context), source: 'churn_odds_by_event' }];
}

/** The events before leaving against the same events before staying; nothing where nobody left or stayed. */
export function churnOdds(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const rows = rowsOf(tables, 'churn_odds_by_event');
  if (knownOdds(tables).length === 0) return [];
  const right = 'right' as const;
  return [
    { type: 'heading', text: t('The same events before terms that were kept') },
    {
      type: 'table',
      source: 'churn_odds_by_event',
      columns: [
        { title: t('Event') },
        { title: t('before leaving'), align: right },
        { title: t('before a kept term'), align: right },
        { title: t('odds ratio (95% interval)'), align: right },
      ],
      rows: rows.map((row) => [
        row.event === 'any' ? t('any of these') : word(row.event, context),
        outOf(row.left_count, row.left_total_count, context),
        outOf(row.kept_count, row.kept_total_count, context),
        ratioText(row, context),
      ]),
    },
    {
      type: 'text',
      tone: 'note',
      text: t(
        'All contract terms that ended since events are known, with the event in the {days, number} days before. A ratio of 1 means that the event stood as often before staying; only an interval above 1 tells more. Terms of one customer are not independent of each other: “clearly” is said only where the last ends of all customers, one each, differ by Fisher’s exact test, over all comparisons of this report (Holm).',
        { days: context.settings.cause_days },
      ),
    },
  ];
}

function knownOdds(tables: Tables): Odds[] {
  return rowsOf(tables, 'churn_odds_by_event').filter((row) => row.odds_ratio !== null);
}

function oddsText(rows: Odds[], context: Context): string {
  const clear = rows.filter((row) => context.verdict(`event ${row.event}`) === 'more');
  if (clear.length === 0) {
    return context.t(
      'No event stood more often before leaving than before staying, as far as can be told from these numbers.',
    );
  }
  return context.t('Clearly more often before leaving than before staying: {events}.', {
    events: context.formats.list(clear.map((row) => word(row.event, context))),
  });
}

function outOf(count: number, total: number, { t }: Context): string {
  return t('{count, number} of {total, number}', { count, total });
}

function ratioText(row: Odds, { t, formats }: Context): string {
  const { odds_ratio: value, odds_ratio_low: low, odds_ratio_high: high } = row;
  return valueWithLimits({ value, low, high }, formats.ratio, t);
}
