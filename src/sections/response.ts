import { type CurvePoint, curveChart } from '../charts/curve-chart.ts';
import { intervalChart } from '../charts/interval-chart.ts';
import type { Tables } from '../read.ts';
import type { Block, Chapter, TableBlock } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import { rateOf, rowsOf } from '../report/rows.ts';
import { durationTicks, percentTicks } from '../report/ticks.ts';
import { byRole, type ResponseMonth } from './response-months.ts';

/** How fast the month's questions were answered, those that still wait included. */
export function response(tables: Tables, context: Context): Chapter {
  const { t } = context;
  const months = rowsOf<ResponseMonth>(tables, 'responses_by_month');
  const chapter = { id: 'response', title: t('Response: how long our answer takes') };
  if (months.every((month) => month.opened_count === 0)) {
    return { ...chapter, blocks: [{ type: 'text', text: t('No customer asked us anything in these thirteen months.') }] };
  }
  const blocks = [
    inMonth(tables, context),
    monthsTable(tables, context),
    medians(months, context),
    ...curves(tables, context),
  ];
  return { ...chapter, blocks };
}

function inMonth(tables: Tables, context: Context): Block {
  const { t, formats, settings } = context;
  const rate = rateOf(tables, 'responses_by_month', settings.period_start_on.slice(0, 7));
  if (!rate || rate.share === null || rate.share_low === null || rate.share_high === null) {
    return { type: 'text', text: t('No question arrived in this month.') };
  }
  const text = t(
    '{answered, number} of {opened, plural, one {# question} other {# questions}} of the month were answered within it: {share} (95 % interval {low} to {high}).',
    {
      answered: rate.numerator,
      opened: rate.denominator,
      share: formats.percent(rate.share),
      low: formats.percent(rate.share_low),
      high: formats.percent(rate.share_high),
    },
  );
  if (rate.share >= 0.9) return { type: 'text', text, tone: 'good' };
  return rate.share < 0.5 ? { type: 'text', text, tone: 'bad' } : { type: 'text', text };
}

function monthsTable(tables: Tables, context: Context): Block {
  const { t, formats } = context;
  const { now, before, yearBefore } = byRole<ResponseMonth>(tables, 'responses_by_month');
  const months = [now, before, yearBefore].filter((month) => month !== undefined);
  const line = (title: string, cell: (month: ResponseMonth) => string) => [title, ...months.map(cell)];
  const time = (seconds: number | null) =>
    seconds === null ? t('not reached yet') : formats.duration(seconds);
  return {
    type: 'table',
    source: 'responses_by_month',
    columns: [
      { title: t('Questions that arrived in') },
      ...months.map((month) => ({ title: formats.month(month.month), align: 'right' as const })),
    ],
    rows: [
      line(t('opened'), (month) => formats.number(month.opened_count)),
      line(t('answered within the month'), (month) => formats.number(month.answered_in_month_count)),
      line(t('answered until today'), (month) => formats.number(month.answered_count)),
      line(t('settled by the customer'), (month) => formats.number(month.settled_count)),
      line(t('still waiting'), (month) => formats.number(month.waiting_count)),
      line(t('greatest age of those'), ({ oldest_wait_seconds: age }) => (age === null ? '–' : formats.duration(age))),
      line(t('half answered within (Kaplan-Meier median)'), (month) =>
        month.opened_count === 0 ? '–' : withInterval(month, 'median', context),
      ),
      line(t('nine in ten answered within'), (month) =>
        month.opened_count === 0 ? '–' : withInterval(month, 'p90', context),
      ),
      line(t('half answered within, working time only'), (month) =>
        month.opened_count === 0 ? '–' : time(month.business_seconds_median),
      ),
      line(t('mean of the answered ones only (biased)'), (month) =>
        month.answered_only_seconds_mean === null ? '–' : time(month.answered_only_seconds_mean),
      ),
      line(t('courtesies that ask nothing (not counted above)'), (month) => formats.number(month.courtesy_count)),
    ],
  };
}

function withInterval(month: ResponseMonth, figure: 'median' | 'p90', { t, formats }: Context): string {
  const seconds = month[`wait_seconds_${figure}`];
  if (seconds === null) return t('not reached yet');
  const [low, high] = [month[`wait_seconds_${figure}_low`], month[`wait_seconds_${figure}_high`]];
  const values = { value: formats.duration(seconds), low: low === null ? '' : formats.duration(low) };
  if (low === null) return values.value;
  if (high === null) return t('{value} ({low} to open end)', values);
  return t('{value} ({low} to {high})', { ...values, high: formats.duration(high) });
}

function medians(months: ResponseMonth[], context: Context): Block {
  const { t, formats } = context;
  const points = months.map((month) => ({
    label: formats.shortMonth(month.month),
    value: month.wait_seconds_median,
    low: month.wait_seconds_median_low,
    high: month.wait_seconds_median_high,
    other: month.answered_only_seconds_mean,
  }));
  const longest = Math.max(...points.flatMap(({ value, high, other }) => [value ?? 0, high ?? 0, other ?? 0]));
  return {
    type: 'chart',
    title: mediansTitle(months, context),
    alternative: t('A point per month: the time within which half of its questions were answered, with its 95 % interval; a hollow diamond for the mean of the answered ones only.'),
    note: t('Each month holds the questions that arrived in it ({low, number} to {high, number} a month), those that still wait included (Kaplan-Meier). Logarithmic time. The hollow diamond is the mean of the answered ones only: it is biased, because it forgets everyone who still waits.', {
      low: Math.min(...months.map((month) => month.opened_count)),
      high: Math.max(...months.map((month) => month.opened_count)),
    }),
    source: 'responses_by_month',
    spec: intervalChart(points, { ticks: durationTicks(longest, context), colour: 'var(--we)' }),
    data: mediansData(months, context),
  };
}

function mediansTitle(months: ResponseMonth[], { t, formats }: Context): string {
  const known = months.flatMap((month) => month.wait_seconds_median ?? []);
  const last = months.at(-1)?.wait_seconds_median ?? null;
  if (last === null) return t('More than half of this month’s questions have no answer yet, or none arrived');
  const rank = known.filter((seconds) => seconds < last).length;
  const value = formats.duration(last);
  if (known.length > 2 && rank === 0) return t('{value} for half of the answers: no month of the last thirteen was faster', { value });
  if (known.length > 2 && rank === known.length - 1) {
    return t('{value} for half of the answers: the slowest of the last thirteen months', { value });
  }
  return t('{value} for half of the answers, between {low} and {high} in the last thirteen months', {
    value,
    low: formats.duration(Math.min(...known)),
    high: formats.duration(Math.max(...known)),
  });
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
      month.answered_only_seconds_mean === null ? '–' : formats.duration(month.answered_only_seconds_mean),
    ]),
  };
}

type WaitPoint = {
  role: 'this' | 'year_before';
  month: string;
  duration_seconds: number;
  waiting_share: number;
  waiting_share_low: number | null;
  waiting_share_high: number | null;
  at_risk: number;
};

function curves(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf<WaitPoint>(tables, 'wait_curves');
  const first = rows.find((row) => row.role === 'this');
  if (!first) return [];
  const points = rows.map((row): CurvePoint => ({
    series: formats.month(row.month),
    seconds: row.duration_seconds,
    share: row.waiting_share,
    low: row.waiting_share_low,
    high: row.waiting_share_high,
  }));
  const yearBefore = rows.find((row) => row.role === 'year_before');
  const series = [
    { name: formats.month(first.month), colour: 'var(--we)' },
    ...(yearBefore ? [{ name: formats.month(yearBefore.month), colour: 'var(--muted)' }] : []),
  ];
  const longest = Math.max(...points.map((point) => point.seconds));
  const starts = series.map(({ name }) => ({ series: name, seconds: 60, share: 1, low: 1, high: 1 }));
  const ticks = durationTicks(longest, context);
  return [
    {
      type: 'chart',
      title: curvesTitle(rows, context),
      alternative: t('Falling curves: the share of questions that still wait, against the time since the question.'),
      note: t('Share of questions still without an answer after a time; the band is the 95 % interval. {count, plural, one {One question} other {# questions}} in this month. Logarithmic time.', { count: Math.max(...rows.filter((row) => row.role === 'this').map((row) => row.at_risk)) }),
      source: 'wait_curves',
      spec: curveChart([...starts, ...points], { ticks, series, percent: percentTicks(context) }),
      data: {
        type: 'table',
        columns: [{ title: t('Month') }, { title: t('after'), align: 'right' }, { title: t('still waiting'), align: 'right' }],
        rows: sampled(rows).map((row) => [
          formats.month(row.month),
          formats.duration(row.duration_seconds),
          formats.percent(row.waiting_share),
        ]),
      },
    },
  ];
}

function curvesTitle(rows: WaitPoint[], { t, formats }: Context): string {
  const dayLater = rows.filter((row) => row.role === 'this' && row.duration_seconds <= 86_400).at(-1);
  const share = formats.percent(dayLater?.waiting_share ?? 1);
  return t('After a day, {share} of this month’s questions still waited', { share });
}

/** At most 24 rows of each month: the table is for reading, the picture has all points. */
function sampled(rows: WaitPoint[]): WaitPoint[] {
  const step = Math.max(1, Math.ceil(rows.length / 48));
  return rows.filter((_, index) => index % step === 0);
}
