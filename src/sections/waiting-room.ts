import { barChart } from '../charts/bar-chart.ts';
import { columnChart } from '../charts/column-chart.ts';
import type { Tables } from '../read.ts';
import type { Block, Chapter } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import { rowsOf } from '../report/rows.ts';
import { message } from '../report/translate.ts';
import { word } from './words.ts';

export type Waiting = {
  customer_id: string;
  name: string;
  annual_value: number | null;
  is_regular: boolean;
  is_lost: boolean;
  opened_on: string;
  days_waited: number;
  wait_count: number;
  message_count: number;
  reply_kind: string | null;
  mass_count: number;
  subject: string | null;
};

export type WaitingMonth = {
  month: string;
  role: string | null;
  customer_count: number;
  wait_count: number;
  annual_value: number;
};

/** The customers who wait for our answer now, by value and age. */
export function waitingRoom(tables: Tables, context: Context): Chapter {
  const { t } = context;
  const rows = rowsOf<Waiting>(tables, 'waiting_room');
  const chapter = { id: 'waiting-room', title: t('Waiting room: who waits for us now') };
  if (rows.length === 0) {
    const none: Block = { type: 'text', text: t('Nobody waits for our answer.'), tone: 'good' };
    return { ...chapter, blocks: [none, byMonth(tables, context)] };
  }
  return { ...chapter, blocks: [byAge(tables, context), byMonth(tables, context), ...room(tables, context)] };
}

type Age = { age: string; wait_count: number; customer_count: number; annual_value: number };

const ages: Record<string, string> = {
  day: message('under a day'),
  week: message('1 to 7 days'),
  month: message('7 to 30 days'),
  quarter: message('30 to 90 days'),
  older: message('over 90 days'),
};

function byAge(tables: Tables, context: Context): Block {
  const { t, formats } = context;
  const rows = rowsOf<Age>(tables, 'waiting_by_age');
  const label = (row: Age) => t(ages[row.age] ?? row.age);
  const total = rows.reduce((sum, row) => sum + row.customer_count, 0);
  const late = rows
    .filter((row) => ['month', 'quarter', 'older'].includes(row.age))
    .reduce((sum, row) => sum + row.customer_count, 0);
  const bars = rows.map((row) => ({
    label: label(row),
    value: row.customer_count,
    text: row.customer_count === 0 ? '0' : `${formats.number(row.customer_count)} · ${formats.money(row.annual_value)}`,
    colour: ['day', 'week'].includes(row.age) ? 'var(--they)' : 'var(--bad)',
  }));
  return {
    type: 'chart',
    title: t('{late, number} of {total, plural, one {# customer} other {# customers}} who wait have waited for more than a week', { late, total }),
    alternative: t('A bar per age of the oldest open question: customers and their annual value.'),
    note: t('Customers by the age of their oldest open question on {day}, with their annual value.', { day: formats.day(context.settings.as_of_on) }),
    source: 'waiting_by_age',
    spec: barChart(bars, 'var(--they)'),
    data: {
      type: 'table',
      columns: [
        { title: t('Age') },
        { title: t('Open questions'), align: 'right' },
        { title: t('Customers'), align: 'right' },
        { title: t('Value waiting'), align: 'right' },
      ],
      rows: rows.map((row) => [label(row), formats.number(row.wait_count), formats.number(row.customer_count), formats.money(row.annual_value)]),
    },
  };
}

function byMonth(tables: Tables, context: Context): Block {
  const { t, formats } = context;
  const rows = rowsOf<WaitingMonth>(tables, 'waiting_by_month');
  const now = rows.at(-1)?.customer_count ?? 0;
  const before = rows.at(-2)?.customer_count ?? 0;
  const columns = rows.map((row) => ({
    label: formats.shortMonth(row.month),
    value: row.customer_count,
    isStressed: row.role === 'this',
  }));
  return {
    type: 'chart',
    title: t('{now, plural, =0 {No customer waits} one {One customer waits} other {# customers wait}} at the end of the period, {before, number} a month before', { now, before }),
    alternative: t('A column per month: customers who waited for our answer when it ended.'),
    note: t('Customers with at least one open question at the end of each month, as it could be seen then.'),
    source: 'waiting_by_month',
    spec: columnChart(columns, 'var(--they)'),
    data: {
      type: 'table',
      columns: [
        { title: t('Month') },
        { title: t('Customers'), align: 'right' },
        { title: t('Open questions'), align: 'right' },
        { title: t('Value waiting'), align: 'right' },
      ],
      rows: rows.map((row) => [formats.month(row.month), formats.number(row.customer_count), formats.number(row.wait_count), formats.money(row.annual_value)]),
    },
  };
}

function room(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf<Waiting>(tables, 'waiting_room');
  const total = rowsOf<WaitingMonth>(tables, 'waiting_by_month').at(-1)?.customer_count ?? rows.length;
  const table: Block = {
    type: 'table',
    source: 'waiting_room',
    columns: [
      { title: t('Customer') },
      { title: t('What they ask') },
      { title: t('Waits'), align: 'right' },
      { title: t('Mailings meanwhile'), align: 'right' },
      { title: t('Value waiting'), align: 'right' },
    ],
    rows: rows.map((row) => [
      context.customer(row.customer_id, row.name),
      questionText(row, context),
      row.days_waited === 0 ? t('since today') : formats.days(row.days_waited),
      row.mass_count === 0 ? '–' : formats.number(row.mass_count),
      row.annual_value === null ? '–' : formats.money(row.annual_value),
    ]),
  };
  const rest: Block[] = total > rows.length
    ? [{ type: 'text', text: t('The {shown, number} worth most of {total, number} customers who wait.', { shown: rows.length, total }), tone: 'note' }]
    : [];
  return [table, ...rest];
}

function questionText(row: Waiting, context: Context): string {
  const { t, formats } = context;
  const parts = [row.subject ?? t('asked on {day}', { day: formats.shortDay(row.opened_on) })];
  if (row.reply_kind) parts.push(t('replied “{kind}”', { kind: word(row.reply_kind, context) }));
  if (row.message_count > 1) parts.push(t('wrote {count, number} times', { count: row.message_count }));
  if (row.is_lost) parts.push(t('has left'));
  else if (row.is_regular) parts.push(t('regular'));
  return parts.join(' · ');
}
