import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, TableBlock } from '../../report/blocks.ts';
import { retentionChart } from '../charts/retention-chart.ts';
import type { Context } from '../kit/context.ts';
import { rowTip } from '../kit/row-tip.ts';
import { rowsOf } from '../kit/rows.ts';
import { percentTicks } from '../kit/ticks.ts';
import { valueWithLimits } from '../kit/with-interval.ts';

type TenureYear = Rows['tenure_by_year'];

const titles = {
  contract: message(
    'After {years, plural, one {one year} other {# years}}, {share} are still under contract',
  ),
  orders: message(
    'After {years, plural, one {one year} other {# years}}, {share} of those who order still do',
  ),
};

/** Fewer who are followed beyond a year make no headline of it. */
const AT_RISK_MIN = 10;

/** How long customers stay, by contract and by orders, year by year; nothing where too few are followed for a year. */
export function tenures(tables: Tables, context: Context): Block[] {
  const rows = rowsOf(tables, 'tenure_by_year');
  const charts = (['contract', 'orders'] as const).flatMap((basis) =>
    tenureChart(
      rows.filter((row) => row.basis === basis),
      context,
    ),
  );
  return charts.length === 0
    ? []
    : [{ type: 'heading', text: context.t('How long customers stay') }, ...charts];
}

function tenureChart(rows: TenureYear[], context: Context): Block[] {
  const { t, formats } = context;
  const seen = rows.filter(({ at_risk }) => at_risk >= AT_RISK_MIN).at(-1);
  if (!seen) return [];
  if (rows.every((row) => row.left_count === 0)) return [nobodyLeft(seen, context)];
  const data = tenureTable(rows, context);
  const points = rows.map((row, place) => ({
    label: formats.number(row.year_number),
    share: row.stayed_share,
    low: row.stayed_share_low,
    high: row.stayed_share_high,
    projected: null,
    tip: rowTip(data, place),
  }));
  return [
    {
      type: 'chart',
      title: tenureTitle(seen, context),
      alternative: t('A point per year: the share that stays longer, with its interval.'),
      note: [
        t(
          'Share that stays longer than a number of years (below: the number), Kaplan-Meier over {count, plural, one {# stretch} other {# stretches}} of business, with 95% intervals and nothing smoothed. {late, plural, =0 {} one {One of them is older than the data and counts only from their start on. } other {# of them are older than the data and count only from their start on. }}{out, plural, =0 {} one {One is left out: its start is not known.} other {# are left out: their start is not known.}}',
          { count: seen.total_count, late: seen.late_count, out: seen.left_out_count },
        ).trim(),
        ...leaversKnownFrom(seen, context),
      ].join(' '),
      source: 'tenure_by_year',
      spec: retentionChart(points, { colour: 'var(--contract)', percent: percentTicks(context) }),
      data,
    },
  ];
}

/** Where nobody says from when on leavers are known, those who left before the first end known would be missed. */
function leaversKnownFrom({ first_end_on, late_count }: TenureYear, context: Context): string[] {
  if (first_end_on === null || late_count === 0) return [];
  return [
    context.t(
      'Customers who left are taken to be in the data from {day} on, the day of the first end known; archive_begins in regulars.yaml can say it.',
      { day: context.formats.day(first_end_on) },
    ),
  ];
}

/** A curve of the few whose start is known says nothing of the many. */
function tenureTitle(seen: TenureYear, { t, formats }: Context): string {
  const values = { years: seen.year_number, share: formats.percent(seen.stayed_share) };
  if (seen.left_out_count <= seen.total_count) return t(titles[seen.basis], values);
  return t(
    'Of {out, number} of {total, number} it is not known when they began; of the others {share} are still there after {years, plural, one {one year} other {# years}}',
    {
      ...values,
      out: seen.left_out_count,
      total: seen.left_out_count + seen.total_count,
    },
  );
}

/** A curve along the upper edge shows nothing. */
function nobodyLeft(
  { basis, year_number, at_risk, left_out_count }: TenureYear,
  { t }: Context,
): Block {
  const values = { years: year_number, count: at_risk, out: left_out_count };
  return {
    type: 'text',
    text:
      basis === 'contract'
        ? t(
            'None of those whose start is known has left contracts so far; {count, number} of them are followed for {years, plural, one {a year} other {# years}} or longer.{out, plural, =0 {} one { One is left out: its start is not known.} other { # are left out: their start is not known.}}',
            values,
          )
        : t(
            'None of those whose start is known has stopped ordering so far; {count, number} of them are followed for {years, plural, one {a year} other {# years}} or longer.{out, plural, =0 {} one { One is left out: its start is not known.} other { # are left out: their start is not known.}}',
            values,
          ),
  };
}

function tenureTable(rows: TenureYear[], { t, formats }: Context): TableBlock {
  const right = 'right' as const;
  return {
    type: 'table',
    columns: [
      { title: t('Years'), align: right },
      { title: t('Followed beyond it'), align: right },
      { title: t('Left within it'), align: right },
      { title: t('Still there'), align: right },
    ],
    rows: rows.map((row) => [
      formats.number(row.year_number),
      formats.number(row.at_risk),
      formats.number(row.left_count),
      valueWithLimits(
        { value: row.stayed_share, low: row.stayed_share_low, high: row.stayed_share_high },
        formats.percent,
        t,
      ),
    ]),
  };
}
