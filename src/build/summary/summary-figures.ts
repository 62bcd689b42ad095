import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Figure, Trend } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { whereKnown } from '../kit/known-figures.ts';
import { rangeText } from '../kit/range.ts';
import type { Rate } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';
import { toneOf } from '../kit/verdicts.ts';
import { regularBand } from '../regulars/regular-band.ts';
import type { RegularMonth } from '../regulars/regulars.ts';
import { promiseBeside } from '../response/response-promise.ts';
import { waitingBand } from '../waiting/waiting-band.ts';
import type { WaitingMonth } from '../waiting/waiting-by-month.ts';
import { answeredReplies } from '../win-back/answered-replies.ts';
import { monthsTrend } from './months-trend.ts';
import { answerFigures, regularFigures } from './summary-other-figures.ts';
import type { Overview } from './summary-overview.ts';

/** The three figures of the first screen, each with its change and the months before; what nothing was loaded of gives its place to what is known. */
export function summaryFigures(
  { known, waiting, regulars }: Overview,
  tables: Tables,
  context: Context,
): Figure[] {
  const { t } = context;
  if (!known.hasMessages && !known.hasBusiness) return [];
  if (!known.hasBusiness)
    return [waitingFigure(waiting, tables, context), ...answerFigures(tables, context)];
  if (!known.hasMessages)
    return [lostFigure(regulars, tables, context), ...regularFigures(regulars, tables, context)];
  return [
    waitingFigure(waiting, tables, context),
    lostFigure(regulars, tables, context),
    {
      name: 'replies',
      label: t('replies to our win-back attempts answered'),
      ...repliesNow(tables, context),
    },
  ];
}

function waitingFigure(waiting: Overview['waiting'], tables: Tables, context: Context): Figure {
  return {
    name: 'waiting',
    label: context.t(
      '{count, plural, one {customer is} other {customers are}} waiting for our answer',
      { count: waiting.now?.customer_count ?? 0 },
    ),
    ...besidePromise(waitingNow(waiting, context), tables, context),
    ...waitingChange(tables, context),
    ...waitingTrend(tables, context),
  };
}

function lostFigure(regulars: Overview['regulars'], tables: Tables, context: Context): Figure {
  return {
    name: 'left',
    label: context.t('{count, plural, one {regular} other {regulars}} left in this period', {
      count: regulars.now?.left_count ?? 0,
    }),
    ...lostNow(regulars, tables, context),
    ...lostChange(tables, context),
    ...lostTrend(tables, context),
  };
}

function waitingTrend(tables: Tables, context: Context): { trend?: Trend } {
  const rows = rowsOf(tables, 'waiting_by_month');
  // A picture of months of which the most and the least are far apart would tell one of the two.
  if (rows.some((row) => row.sure_customer_count < row.customer_count)) return {};
  const figure = whereKnown(tables, 'waiting_by_month', (row: WaitingMonth) => row.customer_count);
  return monthsTrend('columns', rows, figure, context);
}

function lostTrend(tables: Tables, context: Context): { trend?: Trend } {
  const rows = rowsOf(tables, 'regulars_by_month');
  const figure = whereKnown(tables, 'regulars_by_month', (row: RegularMonth) => row.left_count);
  return monthsTrend('columns', rows, figure, context);
}

type Told = Omit<Figure, 'label' | 'name'>;

function waitingNow({ now }: Overview['waiting'], context: Context): Told {
  const { t, formats } = context;
  if (now && now.sure_customer_count < now.customer_count) return waitingBetween(now, context);
  return {
    value: formats.number(now?.customer_count ?? 0),
    detail: t(
      '{hasValue, select, true {worth {value} a year, } other {}}{count, plural, one {one open question} other {# open questions}}',
      {
        hasValue: isValueKnown(now, context),
        value: formats.money(now?.annual_value ?? 0),
        count: now?.wait_count ?? 0,
      },
    ),
  };
}

/** True if those who wait are worth something, and contracts and orders are known so far. */
function isValueKnown(now: WaitingMonth | undefined, { unknown }: Context): boolean {
  return !unknown.business && (now?.annual_value ?? 0) > 0;
}

/** Texts of mails are not read: how many more than those who surely wait, nobody knows. */
function waitingBetween(now: WaitingMonth, context: Context): Told {
  const { t, formats } = context;
  return {
    value: rangeText(now.sure_customer_count, now.customer_count, formats.number, context),
    detail: t(
      '{hasValue, select, true {worth {value} a year; } other {}}{sure, number} surely, of the others the last word may be a bare thank-you (privacy.bodies) or the sender nobody we know',
      {
        hasValue: isValueKnown(now, context),
        value: rangeText(now.sure_annual_value, now.annual_value, formats.money, context),
        sure: now.sure_customer_count,
      },
    ),
  };
}

/** What was promised to those who ask, and how much of it was kept. */
function besidePromise(told: Told, tables: Tables, context: Context): Told {
  const promise = promiseBeside(tables, context);
  return { ...told, detail: [told.detail, ...promise].join('; ') };
}

/** More names than these are in the chapter alone. */
const MOST_NAMES = 3;

/** Who left, by name and value: regulars alone, who are counted here. */
function namesOfLost(lost: number, tables: Tables, { t, formats }: Context): string {
  const rows = rowsOf(tables, 'churns_in_year').filter(
    (row) => row.is_in_period && row.was_regular,
  );
  const named = rows
    .slice(0, MOST_NAMES)
    .map((row) => `${row.name} (${formats.money(row.annual_value)})`);
  const more = lost - named.length;
  if (named.length === 0 || more < 0) return '';
  return formats.list(
    more > 0 ? [...named, t('{count, plural, other {# more}}', { count: more })] : named,
  );
}

function lostNow({ now }: Overview['regulars'], tables: Tables, context: Context): Told {
  const { t, formats } = context;
  const names = namesOfLost(now?.left_count ?? 0, tables, context);
  return {
    value: formats.number(now?.left_count ?? 0),
    detail: t(
      '{isNamed, select, true {{names}; } other {}}{lost, plural, =0 {} other {worth {value} a year; }}{count, plural, one {one regular remains} other {# regulars remain}}',
      {
        names,
        isNamed: names !== '',
        lost: now?.left_count ?? 0,
        value: formats.money(now?.left_value ?? 0),
        count: now?.regular_count ?? 0,
      },
    ),
  };
}

type Change = { change?: NonNullable<Figure['change']> };

function waitingChange(tables: Tables, context: Context): Change {
  const text = waitingBand(tables, context);
  return changeOf(text, toneOf(context.verdict('waiting'), 'bad'));
}

function lostChange(tables: Tables, context: Context): Change {
  const text = regularBand('left_count', tables, context);
  return changeOf(text, toneOf(context.verdict('left'), 'bad'));
}

function changeOf(text: string, tone: NonNullable<Figure['change']>['tone']): Change {
  return text === '' ? {} : { change: { text, tone } };
}

type ReplyMonth = Rows['win_back_replies_by_month'];

function repliesNow(tables: Tables, context: Context): Told {
  const { t } = context;
  const replies = answeredReplies(tables, 'this');
  const rows = rowsOf(tables, 'win_back_replies_by_month');
  const share = (row: ReplyMonth) =>
    row.replied_count === 0 ? null : row.answered_count / row.replied_count;
  if (!replies || replies.total === 0)
    return { value: '–', detail: t('no reply in the last twelve months') };
  const values = { count: replies.count, total: replies.total };
  return {
    value: t('{count, number} of {total, number}', values),
    detail: replyDetail(replies, context),
    ...replyChange(tables, context),
    ...monthsTrend('points', rows, whereKnown(tables, 'win_back_replies_by_month', share), context),
  };
}

function replyDetail({ low, high }: Rate, { t, formats }: Context): string {
  return t('in the last twelve months; 95% interval {low} to {high}', {
    low: formats.percent(low ?? 0),
    high: formats.percent(high ?? 1),
  });
}

function replyChange(tables: Tables, context: Context): Change {
  const before = answeredReplies(tables, 'before');
  if (!before || before.share === null) return {};
  const text = context.t('{count, number} of {total, number} in the twelve months before', {
    count: before.count,
    total: before.total,
  });
  return changeOf(text, toneOf(context.verdict('replies'), 'good'));
}
