import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, TableBlock } from '../../report/blocks.ts';
import { retentionChart } from '../charts/retention-chart.ts';
import type { Context } from '../kit/context.ts';
import { type FittedModel, fittedModel, parametersText } from '../kit/fitted.ts';
import { rowTip } from '../kit/row-tip.ts';
import { rowsOf } from '../kit/rows.ts';
import { percentTicks } from '../kit/ticks.ts';
import { valueWithLimits } from '../kit/with-interval.ts';

type Term = Rows['renewals_by_term'];

const reasons: Record<string, string> = {
  too_few: message('No projection: fewer than ten left.'),
  not_converged: message('No projection: no best fit was found.'),
  alike: message(
    'Leaving is about as likely at every renewal: single parameters mean nothing, the projection holds.',
  ),
};

/** Fewer renewals than these make no headline. */
const AT_RISK_MIN = 10;

/** Who stays under yearly contracts, term by term, and how that would go on; nothing where no renewal was due. */
export function renewals(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'renewals_by_term');
  const seen = rows.filter((row) => (row.at_risk ?? 0) >= AT_RISK_MIN).at(-1);
  if (seen?.stayed_share === undefined || seen.stayed_share === null) return [];
  const model = fittedModel(tables, 'sbg');
  const data = termTable(rows, context);
  const points = rows.map((row, place) => ({
    label: formats.number(row.term_number),
    share: row.stayed_share,
    low: row.stayed_share_low,
    high: row.stayed_share_high,
    projected: row.projected_share,
    tip: rowTip(data, place),
  }));
  return [
    { type: 'heading', text: t('Yearly contracts: who stays, term by term') },
    {
      type: 'chart',
      title: t(
        'After {terms, plural, one {one yearly term} other {# yearly terms}}, {share} are still under contract',
        { terms: seen.term_number, share: formats.percent(seen.stayed_share) },
      ),
      alternative: t(
        'A point per term: the share that stays after it, with its interval; a falling line: the projection.',
      ),
      note: noteText(tables, model, context),
      source: 'renewals_by_term',
      spec: retentionChart(points, { colour: 'var(--contract)', percent: percentTicks(context) }),
      data,
    },
  ];
}

function noteText(tables: Tables, model: FittedModel, context: Context): string {
  const { t } = context;
  const base = t(
    'Share still under contract after a number of yearly terms (below: the number), Kaplan-Meier over {count, plural, one {# unbroken stretch} other {# unbroken stretches}} of yearly contracts, with 95% intervals; those still under contract count up to the last renewal, those older than the data from the first one that is followed.',
    { count: model.customer_count },
  );
  const parameters = parametersText(tables, 'sbg', context);
  const fitted =
    parameters === ''
      ? ''
      : t('Dashed: the shifted beta-geometric fitted to the same renewals ({parameters}).', {
          parameters,
        });
  const reason = model.reason === null ? '' : t(reasons[model.reason] ?? model.reason);
  return [base, fitted, reason].filter((text) => text !== '').join(' ');
}

function termTable(rows: Term[], context: Context): TableBlock {
  const { t, formats } = context;
  const right = 'right' as const;
  const count = (value: number | null) => (value === null ? '–' : formats.number(value));
  return {
    type: 'table',
    columns: [
      { title: t('After term'), align: right },
      { title: t('Renewals due'), align: right },
      { title: t('Left'), align: right },
      { title: t('Still under contract'), align: right },
      { title: t('Projected'), align: right },
    ],
    rows: rows.map((row) => [
      formats.number(row.term_number),
      count(row.at_risk),
      count(row.left_count),
      shareText(row.stayed_share, [row.stayed_share_low, row.stayed_share_high], context),
      shareText(row.projected_share, [row.projected_share_low, row.projected_share_high], context),
    ]),
  };
}

/** At the start all are there, without an interval. */
function shareText(
  value: number | null,
  [low, high]: [low: number | null, high: number | null],
  { t, formats }: Context,
): string {
  const limits = low === high ? { low: null, high: null } : { low, high };
  return valueWithLimits({ value, ...limits }, formats.percent, t);
}
