import type { Tables } from '../../read/read.ts';
import type { Cell, Chapter } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { differenceText, signed } from '../kit/difference-text.ts';
import type { FigureKind } from '../kit/known-figures.ts';
import { rangeText } from '../kit/range.ts';
import { type Rate, rateOf } from '../kit/rate.ts';
import { shareText } from '../kit/share-text.ts';
import { sourcesLoaded } from '../kit/sources-known.ts';
import { withInterval } from '../kit/with-interval.ts';
import type { RegularMonth } from '../regulars/regulars.ts';
import { byRole, type ResponseMonth } from '../response/response-months.ts';
import type { WaitingMonth } from '../waiting/waiting-by-month.ts';
import { answeredReplies } from '../win-back/answered-replies.ts';
import { type Earlier, gaps, type Sides, withUnknown } from './comparison-gaps.ts';

/** The month beside another one, each as it was seen on its own last day. */
export function comparison(tables: Tables, context: Context, earlier: Earlier): Chapter {
  const { t, formats } = context;
  const sides = [
    { tables, context },
    { tables: earlier.tables, context: earlier.context },
  ] as const;
  const months = sides.map(({ context: { settings } }) => formats.month(settings.period_start_on));
  return {
    id: 'comparison',
    title: t('Compared: {now} and {before}', {
      now: months[0] ?? '',
      before: months[1] ?? '',
    }),
    blocks: [
      {
        type: 'table',
        columns: [
          { title: t('Figure') },
          ...months.map((title) => ({ title, align: 'right' as const })),
          { title: t('Difference'), align: 'right' },
        ],
        rows: figuresOf(sides, context),
      },
      ...gaps(sides, context),
      {
        type: 'text',
        tone: 'note',
        text: t(
          'Each month as it was seen on its own last day. Differences of shares have their 95% interval (Newcombe); one that holds zero shows no change. Differences of counts are as counted, chance included.',
        ),
      },
    ],
  };
}

function figuresOf(sides: Sides, context: Context): Cell[][] {
  const { t, formats } = context;
  const count = (title: string, of: Amount['of'], least = of) =>
    countRow(title, sides, { of, least, written: formats.number });
  const money = (title: string, of: Amount['of'], least = of) =>
    countRow(title, sides, { of, least, written: formats.money });
  const { hasMessages, hasBusiness } = sourcesLoaded(sides[0].tables);
  const questions = [
    count(t('Questions that arrived'), (side) => responses(side)?.opened_count),
    shareRow(t('answered within the month'), sides, answeredInMonth),
    medianRow(t('half were answered within'), sides),
    count(
      t('Customers waiting at the end'),
      (side) => waiting(side)?.customer_count,
      (side) => waiting(side)?.sure_customer_count,
    ),
    money(
      t('their annual value'),
      (side) => waiting(side)?.annual_value,
      (side) => waiting(side)?.sure_annual_value,
    ),
  ];
  const business = [
    count(t('Regulars at the end'), (side) => regulars(side)?.regular_count),
    count(t('regulars who left'), (side) => regulars(side)?.left_count),
    money(t('their annual value'), (side) => regulars(side)?.left_value),
    count(t('customers who returned'), (side) => regulars(side)?.returned_count),
  ];
  const replies = [
    shareRow(t('replies to win-back attempts answered, in twelve months'), sides, (side) =>
      answeredReplies(side.tables, 'this'),
    ),
  ];
  const mailings = [
    count(
      t('customers who got mass mailings while we owed them an answer'),
      (side) => byRole(side.tables, 'mixed_messages_by_month').now?.owed_count,
      (side) => byRole(side.tables, 'mixed_messages_by_month').now?.sure_owed_count,
    ),
  ];
  const blank = (rows: Cell[][], ...kinds: FigureKind[]) =>
    rows.map((row) => withUnknown(row, sides, kinds, context));
  return [
    ...(hasMessages ? blank(questions, 'questions') : []),
    ...(hasBusiness ? blank(business, 'business') : []),
    ...blank(replies, 'questions', 'business'),
    ...blank(mailings, 'mailings', 'questions'),
  ];
}

function responses({ tables }: Earlier): ResponseMonth | undefined {
  return byRole(tables, 'responses_by_month').now;
}

function waiting({ tables }: Earlier): WaitingMonth | undefined {
  return byRole(tables, 'waiting_by_month').now;
}

function regulars({ tables }: Earlier): RegularMonth | undefined {
  return byRole(tables, 'regulars_by_month').now;
}

function answeredInMonth(side: Earlier): Rate | undefined {
  const month = responses(side);
  return month && rateOf(month, 'answered_in_month', month.opened_count);
}

type Amount = {
  of(side: Earlier): number | undefined;
  /** The least that it can be, where texts of mails that are not read leave it open. */
  least(side: Earlier): number | undefined;
  written(value: number): string;
};

function countRow(title: string, sides: Sides, { of, least, written }: Amount): Cell[] {
  const { context } = sides[0];
  const [now = 0, then = 0] = sides.map((side) => of(side));
  const lows = sides.map((side) => least(side) ?? 0);
  const [lowNow = 0, lowThen = 0] = lows;
  const isKnown = lowNow === now && lowThen === then;
  return [
    title,
    rangeText(lowNow, now, written, context),
    rangeText(lowThen, then, written, context),
    isKnown ? signed(now - then, written) : context.t('not known'),
  ];
}

function medianRow(title: string, sides: Sides): Cell[] {
  const cells = sides.map((side) => {
    const month = responses(side);
    return month ? withInterval(month, 'median', side.context) : '–';
  });
  return [title, ...cells, ''];
}

function shareRow(title: string, sides: Sides, of: (side: Earlier) => Rate | undefined): Cell[] {
  const [now, then] = sides.map((side) => of(side));
  const context = sides[0].context;
  const cells = [now, then].map((rate) => shareText(rate, context));
  return [title, ...cells, differenceText(now, then, context)];
}
