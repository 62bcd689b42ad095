import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, TableBlock } from '../../report/blocks.ts';
import { shareChart } from '../charts/share-chart.ts';
import type { Context } from '../kit/context.ts';
import { rowTip } from '../kit/row-tip.ts';
import { rowsOf } from '../kit/rows.ts';
import { percentTicks } from '../kit/ticks.ts';
import { word } from '../kit/words.ts';

type Cause = Rows['churns_by_last_event'];

/** What stood last before customers left, as shares with intervals; nothing where nobody left. */
export function churnCauses(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'churns_by_last_event');
  const [first] = rows;
  if (!first) return [];
  if (rows.every(({ last_event }) => last_event === 'unknown')) {
    const text = t(
      'What stood last before they left is not known: no messages or activities of the {days, number} days before were loaded.',
      { days: context.settings.cause_days },
    );
    return [{ type: 'text', text, tone: 'note' }];
  }
  const data = causeTable(rows, context);
  const points = rows.map((row, place) => ({
    label: word(row.last_event, context),
    share: row.left_share ?? 0,
    low: row.left_share_low ?? 0,
    high: row.left_share_high ?? 1,
    text: t('{count, number} of {total, number}', {
      count: row.left_count,
      total: row.total_count,
    }),
    tip: rowTip(data, place),
  }));
  return [
    {
      type: 'chart',
      title: causesTitle(first, context),
      alternative: t(
        'A point per kind of last event: its share of all who left, with its 95% interval.',
      ),
      note: t(
        'Last event within {days, number} days before the churn, of all {total, plural, one {# customer} other {# customers}} who left in the twelve months to {day}; bars are 95% intervals (Wilson). What came before is not always the cause.',
        {
          days: context.settings.cause_days,
          total: first.total_count,
          day: formats.day(context.settings.as_of_on),
        },
      ),
      source: 'churns_by_last_event',
      spec: shareChart(points, { colour: 'var(--contract)', percent: percentTicks(context) }),
      data,
    },
  ];
}

function causeTable(rows: Cause[], context: Context): TableBlock {
  const { t, formats } = context;
  const right = 'right' as const;
  return {
    type: 'table',
    columns: [
      { title: t('Last event') },
      { title: t('left'), align: right },
      { title: t('of them regulars'), align: right },
      { title: t('Annual value'), align: right },
    ],
    rows: rows.map((row) => [
      word(row.last_event, context),
      formats.number(row.left_count),
      formats.number(row.regular_count),
      formats.money(row.annual_value),
    ]),
  };
}

function causesTitle(first: Cause, context: Context): string {
  const values = {
    event: word(first.last_event, context),
    count: first.left_count,
    total: first.total_count,
  };
  if (first.last_event === 'unknown') {
    return context.t(
      'Of {count, number} of {total, number} who left it is not known what happened last before',
      values,
    );
  }
  if (first.last_event === 'silence') {
    return context.t(
      '{total, plural, one {The one who left, left without a known cause} other {{count, number} of # left without a known cause}}',
      values,
    );
  }
  return context.t(
    '{total, plural, one {The one who left, left after {event}} other {{count, number} of # left after {event}}}',
    values,
  );
}
