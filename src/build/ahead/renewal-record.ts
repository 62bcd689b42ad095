import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, TableBlock } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { valueWithLimits } from '../kit/with-interval.ts';
import { word } from '../kit/words.ts';

type Record = Rows['renewal_record'];

/** Fewer of either who left or stayed tell nothing of scores. */
const FEWEST = 10;

/** Whether the chance that a contract is not renewed can be told, in a sentence; nothing without contracts. */
export function renewalVerdict(tables: Tables, context: Context): Block[] {
  const records = rowsOf(tables, 'renewal_record');
  const [nearest] = records;
  if (!nearest || !sourcesKnown(tables).hasContracts) return [];
  const told = records.filter(({ is_told }) => is_told);
  const text = told.length > 0 ? toldText(told, context) : untoldText(nearest, context);
  return [{ type: 'text', tone: 'note', text, source: 'renewal_record' }];
}

function toldText(told: Record[], context: Context): string {
  const { t, formats } = context;
  return t(
    'The chance that a contract is not renewed is told where it was told better than by the average in the 24 months before: {records}.',
    {
      records: formats.list(
        told.map((record) =>
          t(
            '{days, number} days before the end (mean squared miss {miss} against {base} of the average, on {count, number} contracts of which {left, number} were not renewed)',
            { days: record.lead_days, ...figures(record, context) },
          ),
        ),
      ),
    },
  );
}

function untoldText(record: Record, context: Context): string {
  const { t } = context;
  const { end_count: count, left_count: left } = record;
  if (count === 0)
    return t(
      'No chance of leaving is told for single contracts: fewer than ten that were not renewed, or that were, are known from before.',
    );
  if (left < FEWEST || count - left < FEWEST)
    return t(
      'No chance of leaving is told for single contracts: of {count, plural, one {one contract} other {# contracts}} that could be scored in the 24 months before {left, plural, =0 {none was} one {one was} other {# were}} not renewed; it takes ten that were and ten that were not.',
      { count, left },
    );
  return t(
    'No chance of leaving is told for single contracts: what was known 30 days before the end told no more than the average (mean squared miss {miss} against {base}, {count, number} contracts, {left, number} not renewed).',
    figures(record, context),
  );
}

function figures(record: Record, { formats }: Context) {
  const { brier, base_brier: base, end_count: count, left_count: left } = record;
  const written = (value: number | null) => (value === null ? '–' : formats.precise(value));
  return { miss: written(brier), base: written(base), count, left };
}

function differenceOf({ difference: value, difference_low: low, difference_high: high }: Record) {
  return { value, low, high };
}

/** The record of the scores by days before the end, and by fifths of the score; nothing where none was scored. */
export function renewalRecord(tables: Tables, context: Context): Block[] {
  const records = rowsOf(tables, 'renewal_record').filter(({ end_count: count }) => count > 0);
  if (records.length === 0) return [];
  const { t } = context;
  const note = t(
    'Each contract that was decided in the 24 months before was scored by what was known so many days before its end, with weights from contracts decided before that quarter. Lower is better; a chance is told only where the whole 95% interval of the difference, by customers, lies below 0.',
  );
  return [
    { type: 'heading', text: t('What the chances of leaving were worth') },
    recordTable(records, context),
    { type: 'text', tone: 'note', text: note },
    calibrationTable(tables, context),
  ];
}

function recordTable(records: Record[], context: Context): TableBlock {
  const { t, formats } = context;
  const right = 'right' as const;
  return {
    type: 'table',
    source: 'renewal_record',
    columns: [
      { title: t('Days before the end'), align: right },
      { title: t('Contracts'), align: right },
      { title: t('Not renewed'), align: right },
      { title: t('Mean squared miss'), align: right },
      { title: t('of the average'), align: right },
      { title: t('Difference (95% interval)'), align: right },
      { title: t('Told') },
    ],
    rows: records.map((record) => {
      const { miss, base, count, left } = figures(record, context);
      return [
        formats.number(record.lead_days),
        formats.number(count),
        formats.number(left),
        miss,
        base,
        valueWithLimits(differenceOf(record), formats.precise, t),
        word(record.is_told ? 'yes' : 'no', context),
      ];
    }),
  };
}

function calibrationTable(tables: Tables, context: Context): TableBlock {
  const { t, formats } = context;
  const right = 'right' as const;
  return {
    type: 'table',
    caption: t('By fifths of the score: expected and come'),
    source: 'renewal_calibration',
    columns: [
      { title: t('Days before the end'), align: right },
      { title: t('Fifth'), align: right },
      { title: t('Contracts'), align: right },
      { title: t('Expected to leave'), align: right },
      { title: t('Left (95% interval)'), align: right },
    ],
    rows: rowsOf(tables, 'renewal_calibration').map((row) => [
      formats.number(row.lead_days),
      formats.number(row.fifth),
      formats.number(row.end_count),
      formats.percent(row.expected_left_share),
      valueWithLimits(
        { value: row.left_share, low: row.left_share_low, high: row.left_share_high },
        formats.percent,
        t,
      ),
    ]),
  };
}
