import type { Tables } from '../read.ts';
import type { Block, TableBlock } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import { rowsOf } from '../report/rows.ts';
import { word } from './words.ts';

export type Churn = {
  customer_id: string;
  name: string;
  churned_on: string;
  annual_value: number | null;
  was_regular: boolean;
  customer_since_on: string | null;
  last_event: string;
  last_event_on: string | null;
  returned_on: string | null;
  is_in_period: boolean;
};

/** Who left in this period, and who in the year before. */
export function churns(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const rows = rowsOf<Churn>(tables, 'churns_in_year');
  const inPeriod = rows.filter((row) => row.is_in_period);
  const earlier = rows.filter((row) => !row.is_in_period);
  const list = (title: string, churned: Churn[], none: string): Block[] => [
    { type: 'heading', text: title },
    churned.length > 0 ? churnTable(churned, context) : { type: 'text', text: none },
  ];
  return [
    ...list(t('Left in this period'), inPeriod, t('Nobody left in this period.')),
    ...list(
      t('Left in the twelve months before'),
      earlier,
      t('Nobody left in the twelve months before.'),
    ),
  ];
}

function churnTable(rows: Churn[], context: Context): TableBlock {
  const { t, formats } = context;
  return {
    type: 'table',
    source: 'churns_in_year',
    columns: [
      { title: t('Customer') },
      { title: t('Since') },
      { title: t('Left on') },
      { title: t('Last event before') },
      { title: t('Annual value'), align: 'right' },
    ],
    rows: rows.map((row) => [
      context.customer(row.customer_id, row.name),
      row.customer_since_on
        ? `${row.customer_since_on.slice(0, 4)}${row.was_regular ? `, ${t('regular')}` : ''}`
        : '–',
      row.returned_on
        ? t('{day}, back on {returned}', {
            day: formats.shortDay(row.churned_on),
            returned: formats.shortDay(row.returned_on),
          })
        : formats.shortDay(row.churned_on),
      row.last_event_on
        ? `${word(row.last_event, context)} (${formats.shortDay(row.last_event_on)})`
        : word(row.last_event, context),
      row.annual_value === null ? '–' : formats.money(row.annual_value),
    ]),
  };
}
