import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, TableBlock } from '../../report/blocks.ts';
import { barChart } from '../charts/bar-chart.ts';
import type { Context } from '../kit/context.ts';
import { rateOf } from '../kit/rate.ts';
import { rowTip } from '../kit/row-tip.ts';
import { rowsOf } from '../kit/rows.ts';
import { shareText } from '../kit/share-text.ts';

export type Step = Rows['win_back_funnel'];

const steps: Record<string, string> = {
  churned: message('left'),
  attempted: message('we wrote or called'),
  replied: message('they replied'),
  answered: message('we answered'),
  offered: message('we made an offer'),
  returned: message('returned'),
  kept: message('kept for a term'),
};

/** Steps of the customer's are theirs, those that make or end a contract are the contract's. */
const colours: Record<string, string> = {
  churned: 'var(--bad)',
  replied: 'var(--they)',
  returned: 'var(--contract)',
  kept: 'var(--contract)',
};

/** From those who left to those who returned, step by step. */
export function winBackFunnel(tables: Tables, context: Context): Block {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'win_back_funnel');
  const label = (row: Step) => t(steps[row.step] ?? row.step);
  const data = funnelTable(rows, context);
  const bars = rows.map((row, place) => ({
    label: label(row),
    value: row.customer_count,
    text:
      row.of_count === null
        ? formats.number(row.customer_count)
        : t('{count, number} of {total, number}', {
            count: row.customer_count,
            total: row.of_count,
          }),
    colour: colours[row.step] ?? 'var(--we)',
    tip: rowTip(data, place),
  }));
  return {
    type: 'chart',
    title: funnelTitle(rows, context),
    alternative: t(
      'Bars: customers who left, those we wrote to, who replied, whom we answered, who got an offer, and, of those we wrote to, who returned.',
    ),
    note: t(
      'Customers who left in the 24 months to {day}; each step counts only those who came through the step before, but those who returned are counted of all we wrote to or called, with an offer or without. Personal mails, calls and meetings only. Customers who left lately may still be won back, and those who returned lately cannot have been kept for a term yet. Shares with 95% intervals (Wilson) stand in the table.',
      { day: formats.day(context.settings.as_of_on) },
    ),
    source: 'win_back_funnel',
    spec: barChart(bars, 'var(--we)'),
    data,
  };
}

function funnelTitle(rows: Step[], { t }: Context): string {
  const count = (step: string) => rows.find((row) => row.step === step)?.customer_count ?? 0;
  const values = {
    churned: count('churned'),
    attempted: count('attempted'),
    replied: count('replied'),
    answered: count('answered'),
    returned: count('returned'),
  };
  if (values.attempted === 0)
    return t(
      '{churned, plural, one {One customer} other {# customers}} left, and we wrote to none of them',
      values,
    );
  if (values.replied === 0)
    return t(
      'Of {churned, plural, one {one customer} other {# customers}} who left we wrote to {attempted, number}; nobody replied; {returned, plural, =0 {nobody returned} other {# returned}}',
      values,
    );
  return t(
    'Of {churned, plural, one {one customer} other {# customers}} who left we wrote to {attempted, number}; {replied, number} replied; {answered, plural, =0 {none of them has our answer} one {one of them has our answer} other {# of them have our answer}}; {returned, plural, =0 {nobody returned} other {# returned}}',
    values,
  );
}

function funnelTable(rows: Step[], context: Context): TableBlock {
  const { t, formats } = context;
  return {
    type: 'table',
    columns: [
      { title: t('Step') },
      { title: t('Customers'), align: 'right' },
      { title: t('of the step before (returned: of those we wrote to)'), align: 'right' },
      { title: t('Annual value'), align: 'right' },
    ],
    rows: rows.map((row) => [
      t(steps[row.step] ?? row.step),
      formats.number(row.customer_count),
      shareText(rateOf(row, 'customer', row.of_count), context),
      formats.money(row.annual_value),
    ]),
  };
}
