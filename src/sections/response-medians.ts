import { intervalChart } from '../charts/interval-chart.ts';
import type { Block, TableBlock } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import { durationTicks } from '../report/ticks.ts';
import type { ResponseMonth } from './response-months.ts';
import { withInterval } from './with-interval.ts';

/** The medians of thirteen months with their intervals, and beside them the biased means. */
export function responseMedians(months: ResponseMonth[], context: Context): Block {
  const { t, formats } = context;
  const points = months.map((month) => ({
    label: formats.shortMonth(month.month),
    value: month.wait_seconds_median,
    low: month.wait_seconds_median_low,
    high: month.wait_seconds_median_high,
    other: month.answered_only_seconds_mean,
  }));
  const longest = Math.max(
    ...points.flatMap(({ value, high, other }) => [value ?? 0, high ?? 0, other ?? 0]),
  );
  return {
    type: 'chart',
    title: mediansTitle(months, context),
    alternative: t(
      'A point per month: the time within which half of its questions were answered, with its 95% interval; a hollow diamond for the mean of the answered ones only.',
    ),
    note: t(
      'Each month holds the questions that arrived in it ({low, number} to {high, number} a month), those that still wait included (Kaplan-Meier). Logarithmic time. The hollow diamond is the mean of the answered ones only: it is biased, because it forgets everyone who still waits.',
      {
        low: Math.min(...months.map((month) => month.opened_count)),
        high: Math.max(...months.map((month) => month.opened_count)),
      },
    ),
    source: 'responses_by_month',
    spec: intervalChart(points, { ticks: durationTicks(longest, context), colour: 'var(--we)' }),
    data: mediansData(months, context),
  };
}

function mediansTitle(months: ResponseMonth[], { t, formats }: Context): string {
  const known = months.flatMap((month) => month.wait_seconds_median ?? []);
  const last = months.at(-1)?.wait_seconds_median ?? null;
  if (last === null)
    return t('More than half of this month’s questions have no answer yet, or none arrived');
  const rank = known.filter((seconds) => seconds < last).length;
  const value = formats.duration(last);
  if (known.length > 2 && rank === 0)
    return t('Half were answered within {value}: none of the last thirteen months was faster', {
      value,
    });
  if (known.length > 2 && rank === known.length - 1) {
    return t('Half were answered within {value}: the slowest of the last thirteen months', {
      value,
    });
  }
  return t(
    'Half were answered within {value}; in the last thirteen months it was between {low} and {high}',
    {
      value,
      low: formats.duration(Math.min(...known)),
      high: formats.duration(Math.max(...known)),
    },
  );
}

function mediansData(months: ResponseMonth[], context: Context): TableBlock {
  const { t, formats } = context;
  const right = 'right' as const;
  return {
    type: 'table',
    columns: [
      { title: t('Month') },
      { title: t('opened'), align: right },
      { title: t('answered until today'), align: right },
      { title: t('still waiting'), align: right },
      { title: t('median'), align: right },
      { title: t('mean, answered only'), align: right },
    ],
    rows: months.map((month) => [
      formats.month(month.month),
      formats.number(month.opened_count),
      formats.number(month.answered_count),
      formats.number(month.waiting_count),
      month.opened_count === 0 ? '–' : withInterval(month, 'median', context),
      month.answered_only_seconds_mean === null
        ? '–'
        : formats.duration(month.answered_only_seconds_mean),
    ]),
  };
}
