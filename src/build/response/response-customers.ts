import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, Cell, Column, TableBlock } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rangeText } from '../kit/range.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { durationWithInterval } from '../kit/with-interval.ts';

type CustomerRow = Rows['responses_by_customer'];
type CustomerColumn = Column & { cell(row: CustomerRow): Cell };

/** The three customers of known value with whom most is at stake, in a sentence; nothing where no value is known. */
export function customersAtStake(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'responses_by_customer').filter(
    ({ annual_value: value, question_count: count }) => value !== null && count > 0,
  );
  if (rows.length === 0) return [];
  const customers = rows.slice(0, 3).map((row) =>
    t(
      '{name} ({value}; half of {count, plural, one {one question} other {# questions}} answered {median, select, none {not yet} other {within {median}}})',
      {
        name: row.name,
        value: formats.money(row.annual_value ?? 0),
        median:
          row.wait_seconds_median === null ? 'none' : formats.duration(row.wait_seconds_median),
        count: row.question_count,
      },
    ),
  );
  const text = t('Most annual value times waiting: {customers}.', {
    customers: customers.join('; '),
  });
  return [{ type: 'text', text, source: 'responses_by_customer' }];
}

/** How long each customer waits for our answers, those first with whom most is at stake. */
export function responseCustomers(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const rows = rowsOf(tables, 'responses_by_customer');
  if (rows.length === 0) return [];
  const columns = columnsOf(tables, context);
  return [
    {
      type: 'table',
      caption: t('How long each customer waits for our answers'),
      source: 'responses_by_customer',
      file: t('response-times'),
      listColumns: theirSpeed(rows, context),
      columns: columns.map(({ cell, ...column }) => column),
      rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    },
    {
      type: 'text',
      tone: 'note',
      text: t(
        'Questions of the 24 months to {day}, open ones included (Kaplan-Meier), of each customer alone; no interval of fewer than five. By annual value times median wait, at most 35 customers: regulars query response_times lists all, and how soon each answers us.',
        { day: context.formats.day(context.settings.as_of_on) },
      ),
    },
  ];
}

function columnsOf(tables: Tables, context: Context): CustomerColumn[] {
  const { t, formats, settings } = context;
  const { hasBusiness, hasMailings } = sourcesKnown(tables);
  const isPromised = rowsOf(tables, 'promises_by_month').length > 0;
  const when = (isKnown: boolean, column: CustomerColumn) => (isKnown ? [column] : []);
  const count = (title: string, cell: CustomerColumn['cell']): CustomerColumn => ({
    title,
    align: 'right',
    cell,
  });
  return [
    { title: t('Customer'), cell: (row) => context.customer(row.customer_id, row.name) },
    count(t('Questions'), (row) => counted(row.question_count, context)),
    count(t('half answered within (Kaplan-Meier median)'), (row) => ({
      text: medianText(row, context),
      value: row.wait_seconds_median,
    })),
    count(t('open'), (row) => ({
      text: rangeText(row.sure_open_count, row.open_count, formats.number, context),
      value: row.open_count,
    })),
    ...when(
      isPromised,
      count(t('promise kept'), (row) => keptText(row, context)),
    ),
    ...when(
      hasMailings,
      count(t('mailings meanwhile'), (row) => counted(row.mixed_count, context)),
    ),
    ...when(hasBusiness, {
      ...count(t('Annual value'), ({ annual_value: value }) => ({
        text: value === null ? '–' : formats.money(value),
        value,
      })),
      currency: settings.currency,
    }),
  ];
}

function medianText(row: CustomerRow, context: Context): string {
  if (row.question_count === 0) return '–';
  const { wait_seconds_median: value } = row;
  const { wait_seconds_median_low: low, wait_seconds_median_high: high } = row;
  return durationWithInterval({ value, low, high }, context);
}

/** Their speed against ours, for the list alone: beside forty customers it would make the page too large. */
function theirSpeed(rows: CustomerRow[], { t }: Context): NonNullable<TableBlock['listColumns']> {
  const of = (value: (row: CustomerRow) => number | null) =>
    rows.map((row) => String(value(row) ?? ''));
  return [
    { title: t('Conversations that we began'), values: of((row) => row.word_count) },
    {
      title: t('half of them answered by the customer within seconds'),
      values: of(({ reply_seconds_median: median }) => median && Math.round(median)),
    },
  ];
}

function counted(value: number, { formats }: Context): Cell {
  return { text: formats.number(value), value };
}

function keptText({ kept_count: kept, broken_count: broken }: CustomerRow, { t }: Context): string {
  const decided = kept + broken;
  return decided === 0
    ? '–'
    : t('{count, number} of {total, number}', { count: kept, total: decided });
}
