import type { Tables } from '../../read/read.ts';
import type { Block, Chart, TableBlock } from '../../report/blocks.ts';
import { intervalChart, rangeOf } from '../charts/interval-chart.ts';
import type { Context } from '../kit/context.ts';
import { withMonthNotes } from '../kit/day-notes.ts';
import { knownIn } from '../kit/known-figures.ts';
import { rowTip } from '../kit/row-tip.ts';
import { rowsOf } from '../kit/rows.ts';
import { durationTicks } from '../kit/ticks.ts';
import { withInterval } from '../kit/with-interval.ts';
import { changeText, type ResponseLimit, responseLimit } from './response-limits.ts';
import type { ResponseMonth } from './response-months.ts';

/** The medians of thirteen months with their intervals, what is usual, and the biased means; nothing where no month has one. */
export function responseMedians(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const every = rowsOf(tables, 'responses_by_month');
  const isKnown = knownIn(tables, 'responses_by_month');
  const months = every.filter(isKnown);
  const limit = months.at(-1)?.role === 'this' ? responseLimit(tables) : undefined;
  const data = mediansData(every, isKnown, context);
  const points = every.map((month, place) => ({
    label: formats.shortMonth(month.month),
    ...(isKnown(month)
      ? {
          value: month.wait_seconds_median,
          low: month.wait_seconds_median_low,
          high: month.wait_seconds_median_high,
          other: month.answered_only_seconds_mean,
        }
      : { value: null, low: null, high: null, other: null }),
    tip: rowTip(data, place),
  }));
  if (points.every(({ value, other }) => value === null && other === null)) return [];
  const chart: Chart = {
    type: 'chart',
    title: mediansTitle(months, limit, context),
    alternative: t(
      'A point per month: the time within which half of its questions were answered, with its 95% interval; a band for the usual variation; a hollow diamond for the mean of the answered ones only.',
    ),
    note: [noteText(months, limit !== undefined, context), signalText(limit?.signal_rule, context)]
      .join(' ')
      .trim(),
    source: 'responses_by_month',
    spec: intervalChart(points, {
      ticks: durationTicks(rangeOf(points), context),
      colour: 'var(--we)',
      usual: limit && { ...limit.usual, label: t('usual variation') },
    }),
    data,
  };
  const shown = every.map(({ month }) => month);
  return [withMonthNotes(chart, shown, { tables, context })];
}

function noteText(months: ResponseMonth[], hasLimits: boolean, { t }: Context): string {
  return t(
    'Each month holds the questions that arrived in it ({low, number} to {high, number} a month), those that still wait included (Kaplan-Meier), with 95% intervals. Logarithmic time.{hasLimits, select, true { The grey band is the usual variation of the months before this one (control chart).} other {}} The hollow diamond is the mean of the answered ones only: it is biased, because it forgets everyone who still waits.',
    {
      hasLimits,
      low: Math.min(...months.map((month) => month.opened_count)),
      high: Math.max(...months.map((month) => month.opened_count)),
    },
  );
}

/** Which rule of the control chart calls the month a change (Wheeler and Chambers 1992). */
function signalText(rule: ResponseLimit['signal_rule'] | undefined, { t }: Context): string {
  return t(
    '{rule, select, outside {This month lies outside the usual variation.} jump {The step from the month before is larger than such steps usually are.} near {Three of the last four months lie nearer to the same edge of the usual variation than to its middle.} run {Eight months in a row lie on the same side of the middle of the usual variation.} other {}}',
    { rule: rule ?? 'none' },
  );
}

function mediansTitle(
  months: ResponseMonth[],
  limit: ResponseLimit | undefined,
  context: Context,
): string {
  const { t, formats, settings } = context;
  const known = months.flatMap((month) => month.wait_seconds_median ?? []);
  const isKnown = months.at(-1)?.month === settings.period_start_on;
  if (!isKnown)
    return t('How long the answers to the questions of {month} take is not known', {
      month: formats.month(settings.period_start_on),
    });
  const last = months.at(-1)?.wait_seconds_median ?? null;
  if (last === null)
    return t('More than half of the questions of {month} have no answer yet, or none arrived', {
      month: formats.month(settings.period_start_on),
    });
  const value = formats.duration(last);
  if (limit)
    return t('Half were answered within {value}: {change}', {
      value,
      change: changeText(limit, context),
    });
  return t(
    'Half were answered within {value}; in the last thirteen months it was between {low} and {high}',
    {
      value,
      low: formats.duration(Math.min(...known)),
      high: formats.duration(Math.max(...known)),
    },
  );
}

function mediansData(
  months: ResponseMonth[],
  isKnown: (month: ResponseMonth) => boolean,
  context: Context,
): TableBlock {
  const { t, formats } = context;
  const right = 'right' as const;
  return {
    type: 'table',
    columns: [
      { title: t('Month') },
      { title: t('opened'), align: right },
      { title: t('answered so far'), align: right },
      { title: t('still waiting'), align: right },
      { title: t('median'), align: right },
      { title: t('mean, answered only'), align: right },
    ],
    rows: months.map((month) => [
      formats.month(month.month),
      ...(isKnown(month)
        ? [
            formats.number(month.opened_count),
            formats.number(month.answered_count),
            formats.number(month.waiting_count),
            month.opened_count === 0 ? '–' : withInterval(month, 'median', context),
            month.answered_only_seconds_mean === null
              ? '–'
              : formats.duration(month.answered_only_seconds_mean),
          ]
        : [t('not known'), '–', '–', '–', '–']),
    ]),
  };
}
