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

/** Rows that the query gives at most. */
const MOST = 60;

/** Who left in the month, and who in the twelve months to its end before it; in a report of a year, who left in it. */
export function churns(tables: Tables, context: Context): Block[] {
  const { t, formats, settings, year } = context;
  const rows = rowsOf<Churn>(tables, 'churns_in_year');
  const isCut = rows.length >= MOST;
  const list = (when: string, churned: Churn[]) => churnList(churned, { when, isCut }, context);
  if (year !== undefined) {
    const inYear = rows.filter(({ churned_on }) => churned_on >= `${year}-01-01`);
    return list(t('in {year}', { year }), inYear);
  }
  return [
    ...list(
      t('in {period}', { period: formats.month(settings.period_start_on) }),
      rows.filter((row) => row.is_in_period),
    ),
    ...list(
      t('earlier in the twelve months to {day}', { day: formats.day(settings.as_of_on) }),
      rows.filter((row) => !row.is_in_period),
    ),
  ];
}

function churnList(
  rows: Churn[],
  { when, isCut }: { when: string; isCut: boolean },
  context: Context,
): Block[] {
  const { t } = context;
  const regulars = rows.filter((row) => row.was_regular).length;
  const text = isCut
    ? t('Customers who left {when}', { when })
    : t(
        '{count, plural, =0 {Nobody left} one {One customer left} other {# customers left}} {when}{count, plural, =0 {} one {, {regulars, plural, =0 {not a regular} other {a regular}}} other {, {regulars, plural, =0 {none of them a regular} one {one of them a regular} other {{isAll, select, true {all} other {#}} of them regulars}}}}',
        { when, count: rows.length, regulars, isAll: regulars === rows.length },
      );
  const note = t('Listed are {count, number}: regulars first, then by value.', {
    count: rows.length,
  });
  return [
    { type: 'heading', text },
    ...(rows.length > 0 ? [churnTable(rows, context)] : []),
    ...(isCut ? [{ type: 'text' as const, text: note, tone: 'note' as const }] : []),
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
