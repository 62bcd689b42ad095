import type { Tables } from '../read.ts';
import type { Figure } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import { rateOf } from '../report/rows.ts';
import type { Overview } from './summary-overview.ts';

/** The three figures of the first screen, each with its change. */
export function summaryFigures(
  { known, waiting, regulars }: Overview,
  tables: Tables,
  context: Context,
): Figure[] {
  const { t } = context;
  const replies = rateOf(tables, 'win_back_replies', 'this');
  const unknown = { value: '–', detail: t('not known: nothing about it was loaded') };
  return [
    {
      label: t('customers wait for our answer'),
      ...(known.hasMessages ? waitingNow(waiting, context) : unknown),
    },
    {
      label: t('regulars left in this period'),
      ...(known.hasBusiness ? lostNow(regulars, context) : unknown),
    },
    {
      label: t('replies to our win-back attempts that we answered'),
      value:
        replies && replies.denominator > 0
          ? t('{count, number} of {total, number}', {
              count: replies.numerator,
              total: replies.denominator,
            })
          : '–',
      detail: replyDetail(tables, context),
      ...replyChange(tables, context),
    },
  ];
}

type Told = Omit<Figure, 'label'>;

function waitingNow({ now, before }: Overview['waiting'], context: Context): Told {
  const { t, formats } = context;
  return {
    value: formats.number(now?.customer_count ?? 0),
    detail: t(
      '{hasValue, select, true {worth {value} a year, } other {}}{count, plural, one {one open question} other {# open questions}}',
      {
        hasValue: (now?.annual_value ?? 0) > 0,
        value: formats.money(now?.annual_value ?? 0),
        count: now?.wait_count ?? 0,
      },
    ),
    ...change(now?.customer_count, before?.customer_count, context),
  };
}

function lostNow({ now, before }: Overview['regulars'], context: Context): Told {
  const { t, formats } = context;
  return {
    value: formats.number(now?.lost_count ?? 0),
    detail: t(
      '{lost, plural, =0 {} other {worth {value} a year; }}{count, plural, one {one regular} other {# regulars}} remain',
      {
        lost: now?.lost_count ?? 0,
        value: formats.money(now?.lost_value ?? 0),
        count: now?.regular_count ?? 0,
      },
    ),
    ...change(now?.lost_count, before?.lost_count, context),
  };
}

function change(
  now: number | undefined,
  before: number | undefined,
  { t }: Context,
): { change?: NonNullable<Figure['change']> } {
  if (now === undefined || before === undefined) return {};
  const difference = now - before;
  const tone = difference === 0 ? 'neutral' : difference > 0 ? 'bad' : 'good';
  const text = t(
    '{difference, plural, =0 {as in the month before} other {{sign}{count, number} against the month before}}',
    {
      difference,
      sign: difference > 0 ? '+' : '−',
      count: Math.abs(difference),
    },
  );
  return { change: { text, tone } };
}

function replyDetail(tables: Tables, { t, formats }: Context): string {
  const rate = rateOf(tables, 'win_back_replies', 'this');
  if (!rate || rate.share_low === null || rate.share_high === null)
    return t('no reply in the last twelve months');
  return t('in the last twelve months; 95% interval {low} to {high}', {
    low: formats.percent(rate.share_low),
    high: formats.percent(rate.share_high),
  });
}

function replyChange(tables: Tables, { t }: Context): { change?: NonNullable<Figure['change']> } {
  const [now, before] = [
    rateOf(tables, 'win_back_replies', 'this'),
    rateOf(tables, 'win_back_replies', 'before'),
  ];
  if (!now || !before || now.share === null || before.share === null) return {};
  const tone = now.share === before.share ? 'neutral' : now.share > before.share ? 'good' : 'bad';
  const text = t('{count, number} of {total, number} in the twelve months before', {
    count: before.numerator,
    total: before.denominator,
  });
  return { change: { text, tone } };
}
