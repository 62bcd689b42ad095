import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, Column } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { exactShareText } from '../kit/exact-share-text.ts';
import { rowsOf } from '../kit/rows.ts';
import { valueWithLimits } from '../kit/with-interval.ts';
import { word } from '../kit/words.ts';

type Odds = Rows['churn_odds_by_event'];

/** What an event before the end of a contract cost, in two sentences; nothing where nobody left or stayed. */
export function clearOdds(tables: Tables, context: Context): Block[] {
  const known = knownOdds(tables);
  if (known.length === 0) return [];
  const clear = known.filter(({ event }) => context.verdict(`event ${event}`) === 'more');
  const none = known.find(({ event }) => event === 'none');
  const text = [oddsText(clear, context), ...(none ? [costText(known, none, context)] : [])];
  return [{ type: 'text', text: text.join(' '), source: 'churn_odds_by_event' }];
}

/** How many left after each event, and what that was worth, against who had none of them; nothing where nobody left or stayed. */
export function churnOdds(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const rows = rowsOf(tables, 'churn_odds_by_event');
  if (knownOdds(tables).length === 0) return [];
  const right = (title: string): Column => ({ title, align: 'right' });
  const hasValues = rows.some((row) => row.left_value > 0 || row.kept_value > 0);
  return [
    { type: 'heading', text: t('The same events before terms that were kept') },
    {
      type: 'table',
      source: 'churn_odds_by_event',
      columns: [
        { title: t('Event') },
        right(t('ended in leaving (95% interval)')),
        right(t('without it')),
        ...(hasValues ? [right(t('lost a year')), right(t('kept a year'))] : []),
        right(t('odds ratio (95% interval)')),
      ],
      rows: rows.map((row) => [
        eventName(row, context),
        leftText(row, context),
        leftText(withoutIt(row), context),
        ...(hasValues ? [row.left_value, row.kept_value].map(context.formats.money) : []),
        ratioText(row, context),
      ]),
    },
    { type: 'text', tone: 'note', text: `${oddsNote(context)} ${concededText(rows, context)}` },
  ];
}

function knownOdds(tables: Tables): Odds[] {
  return rowsOf(tables, 'churn_odds_by_event').filter((row) => row.odds_ratio !== null);
}

function oddsText(clear: Odds[], context: Context): string {
  if (clear.length === 0) {
    return context.t(
      'No event stood more often before leaving than before staying, as far as can be told from these numbers.',
    );
  }
  return context.t('Clearly more often before leaving than before staying: {events}.', {
    events: context.formats.list(clear.map((row) => word(row.event, context))),
  });
}

/** The three that cost most; where nobody left after any, all together. */
function costText(known: Odds[], none: Odds, context: Context): string {
  const { t, formats, settings } = context;
  const costly = known
    .filter(({ event, left_count }) => !['any', 'none'].includes(event) && left_count > 0)
    .sort((a, b) => b.left_value - a.left_value)
    .slice(0, 3);
  const told = costly.length > 0 ? costly : known.filter(({ event }) => event === 'any');
  const items = told.map((row) =>
    t('{event} {share}', { event: eventName(row, context), share: leftText(row, context) }),
  );
  return t(
    'Of the contract terms with such an event in the {days, number} days before their end so many ended in leaving: {events}; of those with none of these events {none}.',
    {
      days: settings.cause_days,
      events: formats.list(items),
      none: leftText(none, context),
    },
  );
}

function oddsNote({ t, settings }: Context): string {
  return t(
    'All contract terms that ended since events are known, with the event in the {days, number} days before; shares with their exact intervals. A ratio of 1 means that the event stood as often before staying; only an interval above 1 tells more. Terms of one customer are not independent of each other: “clearly” is said only where the last ends of all customers, one each, differ by Fisher’s exact test, over all comparisons of this report (Holm).',
    { days: settings.cause_days },
  );
}

/** What is known of offers that gave way: of most terms nothing is. */
function concededText(rows: Odds[], { t }: Context): string {
  const together = rows.find(({ event }) => event === 'any');
  return t(
    '{count, plural, =0 {Whether we gave way after such an event is not known of any of these terms: none of them had a later offer on the old terms or for less.} one {In one of these terms a later offer gave way, on the old terms or for less: it ended in {left, plural, =0 {staying} other {leaving}}; of all others nothing of that is known.} other {In # of these terms a later offer gave way, on the old terms or for less: {left, number} of them ended in leaving; of all others nothing of that is known.}}',
    { count: together?.conceded_count ?? 0, left: together?.conceded_left_count ?? 0 },
  );
}

type Ends = Pick<Odds, 'left_count' | 'kept_count'>;

function withoutIt(row: Odds): Ends {
  return {
    left_count: row.left_total_count - row.left_count,
    kept_count: row.kept_total_count - row.kept_count,
  };
}

function leftText({ left_count: count, kept_count: kept }: Ends, context: Context): string {
  return exactShareText(count, count + kept, context);
}

function eventName({ event }: Odds, context: Context): string {
  if (event === 'any') return context.t('any of these');
  return event === 'none' ? context.t('none of these') : word(event, context);
}

function ratioText(row: Odds, { t, formats }: Context): string {
  const { odds_ratio: value, odds_ratio_low: low, odds_ratio_high: high } = row;
  return valueWithLimits({ value, low, high }, formats.ratio, t);
}
