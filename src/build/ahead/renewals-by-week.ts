import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Chart, TableBlock } from '../../report/blocks.ts';
import { columnChart } from '../charts/column-chart.ts';
import type { Context } from '../kit/context.ts';
import { rowTip } from '../kit/row-tip.ts';
import { rowsOf } from '../kit/rows.ts';

type Week = Rows['renewals_due_by_week'];

/** The value of the contracts that end soon, by week; nothing where none does. */
export function renewalsByWeek(tables: Tables, context: Context): Chart[] {
  const { t, formats, settings } = context;
  const weeks = rowsOf(tables, 'renewals_due_by_week');
  const [first] = weeks;
  if (!first || weeks.every((week) => week.contract_count === 0)) return [];
  const largest = weeks.reduce((most, week) =>
    week.annual_value > most.annual_value ? week : most,
  );
  const data = weekTable(weeks, context);
  const columns = weeks.map((week, place) => ({
    label: formats.shortDay(week.from_on),
    value: Math.round(week.annual_value / 1000),
    isStressed: week === largest,
    tip: rowTip(data, place),
  }));
  return [
    {
      type: 'chart',
      title: t('Most of the value whose contract ends soon, {value}, ends in the week from {day}', {
        value: formats.money(largest.annual_value),
        day: formats.shortDay(largest.from_on),
      }),
      alternative: t(
        'A column per week: annual value of the contracts that end in it with no signed one to follow.',
      ),
      note: t(
        'Annual value, in thousands of {currency}, of the contracts that end in the {days, number} days after {day} with no signed one to follow, by the week in which they end; below the first days of the weeks.',
        {
          currency: settings.currency,
          days: settings.renewal_days,
          day: formats.day(settings.as_of_on),
        },
      ),
      source: 'renewals_due_by_week',
      spec: columnChart(columns, { colour: 'var(--contract)', soft: 'var(--contract)' }),
      data,
    },
  ];
}

function weekTable(weeks: Week[], { t, formats }: Context): TableBlock {
  return {
    type: 'table',
    columns: [
      { title: t('Week from') },
      { title: t('Contracts'), align: 'right' },
      { title: t('Annual value'), align: 'right' },
    ],
    rows: weeks.map((week) => [
      formats.day(week.from_on),
      formats.number(week.contract_count),
      formats.money(week.annual_value),
    ]),
  };
}
