import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { type FittedEstimate, fittedEstimate, fittedModel } from '../kit/fitted.ts';
import { rateOf } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';
import { shareText } from '../kit/share-text.ts';

const delays: Record<string, string> = {
  day: message('within a day'),
  week: message('within a week'),
  month: message('within 30 days'),
  quarter: message('within 90 days'),
  year: message('within a year'),
};

/** Fewer replies than this say nothing of what an answer is worth. */
const FEWEST_REPLIES = 10;

/** What a further week until our answer costs, as far as the firm's own replies tell. */
export function waitingCost(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const rows = rowsOf(tables, 'returns_by_answer_delay');
  const [first] = rows;
  const total = first ? first.answered_count + first.waiting_count : 0;
  const note: Block = { type: 'text', text: weekText(tables, context), tone: 'note' };
  if (total < FEWEST_REPLIES) return [note];
  return [
    {
      type: 'table',
      source: 'returns_by_answer_delay',
      columns: [
        { title: t('Our answer to their first reply came') },
        { title: t('Returned within a year of it'), align: 'right' },
        { title: t('Not yet by then: returned within a year from then on'), align: 'right' },
      ],
      rows: rows.map((row) => [
        t(delays[row.delay] ?? row.delay),
        shareText(rateOf(row, 'answered_returned', row.answered_count), context),
        shareText(rateOf(row, 'waiting_returned', row.waiting_count), context),
      ]),
    },
    note,
  ];
}

/** What the logistic regression tells of a week, or that it tells nothing. */
function weekText(tables: Tables, context: Context): string {
  const { t } = context;
  const ratio = fittedEstimate(tables, 'return', 'ratio');
  if (fittedModel(tables, 'return').reason !== null || !ratio?.estimate_high || !ratio.estimate_low)
    return unknownText(tables, context);
  const text = t(
    'With each further week until our answer the odds that the customer returns within a year of it were {ratio} times as high (95% interval {low} to {high}; logistic regression over all {count, number} replies answered within a year since the data begin): {shares}. Those we answered late may differ in other ways too: a difference, not a proven cause.',
    {
      ratio: context.formats.precise(ratio.estimate),
      low: context.formats.precise(ratio.estimate_low),
      high: context.formats.precise(ratio.estimate_high),
      count: fittedModel(tables, 'return').customer_count,
      shares: sharesText(tables, context),
    },
  );
  const cost =
    context.verdict('week') === 'less' ? valueText(tables, context) : indistinctText(context);
  return [text, cost].filter(Boolean).join(' ');
}

function unknownText(tables: Tables, { t }: Context): string {
  if (fittedModel(tables, 'return').reason === 'parted')
    return t(
      'What a further week of waiting costs cannot be told: one delay parts those who returned from those who did not, so that the logistic regression has no finite estimate.',
    );
  const rows = rowsOf(tables, 'returns_by_answer_delay');
  const sum = (figure: 'answered_count' | 'answered_returned_count') =>
    rows.reduce((total, row) => total + row[figure], 0);
  const [answered, returned] = [sum('answered_count'), sum('answered_returned_count')];
  return t(
    'What a further week of waiting costs cannot be told: of {answered, plural, =0 {no reply} one {one reply} other {# replies}} answered a year ago or earlier, since the data begin, {returned, plural, =0 {none} other {#}} brought the customer back within a year; it takes at least ten that did and ten that did not, answered after different times.',
    { answered, returned },
  );
}

function sharesText(tables: Tables, context: Context): string {
  const { t, formats } = context;
  const texts = [0, 1, 2, 4, 8, 12, 26].flatMap((count) => {
    const name = count === 0 ? 'odds' : `odds_${count}`;
    const share = shareOf(fittedEstimate(tables, 'return', name));
    if (!share) return [];
    const [value = '', low = '', high = ''] = share.map(formats.percent);
    return [
      t(
        '{count, plural, =0 {answered at once} one {after one week} other {after # weeks}} {value} ({low} to {high})',
        { count, value, low, high },
      ),
    ];
  });
  return formats.list(texts);
}

/** Chances from odds; limits of the one are limits of the other. */
function shareOf(odds: FittedEstimate | undefined): [number, number, number] | undefined {
  if (!odds || odds.estimate_low === null || odds.estimate_high === null) return undefined;
  const share = (value: number) => value / (1 + value);
  return [share(odds.estimate), share(odds.estimate_low), share(odds.estimate_high)];
}

function valueText(tables: Tables, { t, formats }: Context): string {
  const value = fittedEstimate(tables, 'return', 'week_value');
  if (!value || value.estimate_low === null || value.estimate_high === null) return '';
  return t(
    'With {count, plural, one {the one customer who waits} other {the # customers who wait}} for our answer today, no longer than nearly all of those answered, another week is worth {value} of annual value ({low} to {high}), if that holds on.',
    {
      count: fittedEstimate(tables, 'return', 'week_customers')?.estimate ?? 0,
      value: formats.money(value.estimate),
      low: formats.money(value.estimate_low),
      high: formats.money(value.estimate_high),
    },
  );
}

function indistinctText({ t }: Context): string {
  return t('That a week costs anything cannot be told from these replies.');
}
