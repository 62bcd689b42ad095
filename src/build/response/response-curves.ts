import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import { type CurvePoint, curveChart } from '../charts/curve-chart.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { durationTicks, percentTicks } from '../kit/ticks.ts';

type WaitPoint = Rows['wait_curves'];

/** The survival curves of this month’s questions and of those a year before; nothing without questions. */
export function responseCurves(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'wait_curves');
  const first = rows.find((row) => row.role === 'this');
  // Where nobody has an answer yet, a level line would tell nothing.
  if (!first || rows.every((row) => row.role !== 'this' || row.waiting_share === 1)) return [];
  const points = rows.map(
    (row): CurvePoint => ({
      series: formats.month(row.month),
      seconds: row.duration_seconds,
      share: row.waiting_share,
      low: row.waiting_share_low,
      high: row.waiting_share_high,
    }),
  );
  const yearBefore = rows.find((row) => row.role === 'year_before');
  const series = [
    { name: formats.month(first.month), colour: 'var(--we)' },
    ...(yearBefore ? [{ name: formats.month(yearBefore.month), colour: 'var(--muted)' }] : []),
  ];
  const longest = Math.max(...points.map((point) => point.seconds));
  const starts = series.map(({ name }) => ({
    series: name,
    seconds: 60,
    share: 1,
    low: 1,
    high: 1,
  }));
  const ticks = durationTicks({ longest }, context);
  return [
    {
      type: 'chart',
      title: curvesTitle(rows, context),
      alternative: t(
        'Falling curves: the share of questions that still wait, against the time since the question.',
      ),
      note: t(
        'Share of questions still without an answer after a time; the band is the 95% interval. {count, plural, one {One question} other {# questions}} of {month}. Logarithmic time.',
        {
          count: Math.max(...rows.filter((row) => row.role === 'this').map((row) => row.at_risk)),
          month: context.formats.month(context.settings.period_start_on),
        },
      ),
      source: 'wait_curves',
      spec: curveChart([...starts, ...points], { ticks, series, percent: percentTicks(context) }),
      data: {
        type: 'table',
        columns: [
          { title: t('Month') },
          { title: t('after'), align: 'right' },
          { title: t('still waiting'), align: 'right' },
        ],
        rows: sampled(rows).map((row) => [
          formats.month(row.month),
          formats.duration(row.duration_seconds),
          formats.percent(row.waiting_share),
        ]),
      },
    },
  ];
}

/** After a day, or after the longest time that is seen where that is less. */
function curvesTitle(rows: WaitPoint[], { t, formats, settings }: Context): string {
  const month = formats.month(settings.period_start_on);
  const seen = rows.filter((row) => row.role === 'this');
  const within = seen.filter((row) => row.duration_seconds <= 86_400).at(-1);
  const isDay = seen.some((row) => row.duration_seconds >= 86_400);
  const share = formats.percent(within?.waiting_share ?? 1);
  if (isDay || !within || within.waiting_share === 0)
    return t('After a day, {share} of the questions of {month} still waited', { share, month });
  return t('After {time}, {share} of the questions of {month} still waited', {
    share,
    month,
    time: formats.duration(within.duration_seconds),
  });
}

/** At most 24 rows of each month: the table is for reading, the picture has all points. */
function sampled(rows: WaitPoint[]): WaitPoint[] {
  const step = Math.max(1, Math.ceil(rows.length / 48));
  return rows.filter((_, index) => index % step === 0);
}
