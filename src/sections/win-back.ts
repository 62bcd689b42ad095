import { barChart } from '../charts/bar-chart.ts';
import type { Tables } from '../read.ts';
import type { Block, Chapter, TableBlock } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import { type Rate, rateOf, rowsOf } from '../report/rows.ts';
import { message } from '../report/translate.ts';
import { word } from './words.ts';

/** Who tried to win back those who left, how late, and what became of their replies. */
export function winBack(tables: Tables, context: Context): Chapter {
  const { t } = context;
  const chapter = { id: 'win-back', title: t('Win-back: who tried, how late, and what became of it') };
  const [churned] = rowsOf<Step>(tables, 'win_back_funnel');
  if (!churned || churned.customer_count === 0) {
    const none: Block = { type: 'text', text: t('Nobody left in the last 24 months: there is nobody to win back.'), tone: 'good' };
    return { ...chapter, blocks: [none, ...mixedMessages(tables, context)] };
  }
  const blocks = [
    funnel(tables, context),
    ...returns(tables, context),
    lateness(tables, context),
    ...attempts(tables, context),
    ...mixedMessages(tables, context),
  ];
  return { ...chapter, blocks };
}

type Step = { step: string; customer_count: number; of_count: number | null; annual_value: number };

const steps: Record<string, string> = {
  churned: message('left'),
  attempted: message('we wrote or called'),
  replied: message('they replied'),
  answered: message('we answered'),
  offered: message('we made an offer'),
  returned: message('returned'),
};

function funnel(tables: Tables, context: Context): Block {
  const { t, formats } = context;
  const rows = rowsOf<Step>(tables, 'win_back_funnel');
  const label = (row: Step) => t(steps[row.step] ?? row.step);
  const bars = rows.map((row) => ({
    label: label(row),
    value: row.customer_count,
    text: row.of_count === null
      ? formats.number(row.customer_count)
      : t('{count, number} of {total, number}', { count: row.customer_count, total: row.of_count }),
    colour: row.step === 'replied' ? 'var(--they)' : 'var(--we)',
  }));
  return {
    type: 'chart',
    title: funnelTitle(rows, context),
    alternative: t('Bars that get shorter: customers who left, those we wrote to, who replied, whom we answered, who got an offer, who returned.'),
    note: t('Customers who left in the 24 months to {day}; each step counts only those who came through the step before. Personal mails, calls and meetings only. Shares with 95 % intervals (Wilson) stand in the table.', { day: formats.day(context.settings.as_of_on) }),
    source: 'win_back_funnel',
    spec: barChart(bars, 'var(--we)'),
    data: funnelTable(rows, tables, context),
  };
}

function funnelTitle(rows: Step[], { t }: Context): string {
  const count = (step: string) => rows.find((row) => row.step === step)?.customer_count ?? 0;
  const values = { churned: count('churned'), attempted: count('attempted'), replied: count('replied'), answered: count('answered') };
  if (values.attempted === 0) return t('{churned, plural, one {One customer} other {# customers}} left, and we wrote to none of them', values);
  if (values.replied === 0) return t('We wrote to {attempted, number} of {churned, number} who left; nobody replied', values);
  return t('We wrote to {attempted, number} of {churned, number} who left; {replied, number} replied; {answered, plural, =0 {none of them has our answer} one {one of them has our answer} other {# of them have our answer}}', values);
}

function funnelTable(rows: Step[], tables: Tables, context: Context): TableBlock {
  const { t, formats } = context;
  return {
    type: 'table',
    columns: [
      { title: t('Step') },
      { title: t('Customers'), align: 'right' },
      { title: t('of the step before'), align: 'right' },
      { title: t('Annual value'), align: 'right' },
    ],
    rows: rows.map((row) => [
      t(steps[row.step] ?? row.step),
      formats.number(row.customer_count),
      shareText(rateOf(tables, 'win_back_funnel', row.step), context),
      formats.money(row.annual_value),
    ]),
  };
}

/** A share with what it is of and its interval, for example `1 of 9: 11 % (2 % to 44 %)`. */
export function shareText(rate: Rate | undefined, { t, formats }: Context): string {
  if (!rate || rate.share === null || rate.share_low === null || rate.share_high === null) return '–';
  return t('{count, number} of {total, number}: {share} ({low} to {high})', {
    count: rate.numerator,
    total: rate.denominator,
    share: formats.percent(rate.share),
    low: formats.percent(rate.share_low),
    high: formats.percent(rate.share_high),
  });
}

function returns(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const personal = rateOf(tables, 'win_back_returns', 'personal');
  const none = rateOf(tables, 'win_back_returns', 'none');
  const text = t(
    'Returned after we wrote or called: {personal}. Returned without it: {none}. That one group returned more often does not show that writing caused it.',
    { personal: shareText(personal, context), none: shareText(none, context) },
  );
  return [{ type: 'text', text, tone: 'note' }];
}

type Lateness = { lateness: string; customer_count: number; total_count: number; annual_value: number };

const latenesses: Record<string, string> = {
  before: message('before the churn'),
  month: message('within 30 days'),
  quarter: message('31 to 91 days'),
  half_year: message('92 to 182 days'),
  year: message('183 to 365 days'),
  later: message('over a year'),
  never: message('not so far'),
};

function lateness(tables: Tables, context: Context): Block {
  const { t, formats } = context;
  const rows = rowsOf<Lateness>(tables, 'win_back_lateness');
  const total = rows[0]?.total_count ?? 0;
  const early = rows
    .filter((row) => ['before', 'month'].includes(row.lateness))
    .reduce((sum, row) => sum + row.customer_count, 0);
  const label = (row: Lateness) => t(latenesses[row.lateness] ?? row.lateness);
  const bars = rows.map((row) => ({
    label: label(row),
    value: row.customer_count,
    text: formats.number(row.customer_count),
    ...(row.lateness === 'never' ? { colour: 'var(--bad)' } : {}),
  }));
  return {
    type: 'chart',
    title: t('{early, number} of {total, number} heard from one of us within 30 days of leaving', { early, total }),
    alternative: t('A bar per lateness of our first personal mail, call or meeting, counted from the churn.'),
    note: t('First personal attempt, counted from the churn, of all {total, plural, one {# customer} other {# customers}} who left in the 24 months to {day}.', { total, day: formats.day(context.settings.as_of_on) }),
    source: 'win_back_lateness',
    spec: barChart(bars, 'var(--we)'),
    data: {
      type: 'table',
      columns: [
        { title: t('First personal attempt') },
        { title: t('Customers'), align: 'right' },
        { title: t('Annual value'), align: 'right' },
      ],
      rows: rows.map((row) => [label(row), formats.number(row.customer_count), formats.money(row.annual_value)]),
    },
  };
}

type Attempt = {
  customer_id: string;
  name: string;
  annual_value: number | null;
  attempted_on: string;
  days_since_refusal: number | null;
  days_since_churn: number | null;
  is_handover: boolean | null;
  is_stale_offer: boolean | null;
  offer_days_left: number | null;
  reply_days: number | null;
  reply_kind: string | null;
  answer_outcome: string | null;
  answer_days: number | null;
  returned_on: string | null;
};

function attempts(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf<Attempt>(tables, 'attempts_in_year');
  const heading: Block = { type: 'heading', text: t('Personal attempts of the last twelve months') };
  if (rows.length === 0) return [heading, { type: 'text', text: t('Nobody of us wrote to or called a lost customer in the last twelve months.') }];
  const table: Block = {
    type: 'table',
    source: 'attempts_in_year',
    columns: [
      { title: t('Customer') },
      { title: t('We wrote or called') },
      { title: t('Their reply') },
      { title: t('Our answer') },
      { title: t('Annual value'), align: 'right' },
    ],
    rows: rows.map((row) => [
      context.customer(row.customer_id, row.name),
      attemptText(row, context),
      replyText(row, context),
      answerText(row, context),
      row.annual_value === null ? '–' : formats.money(row.annual_value),
    ]),
  };
  return [heading, table];
}

function attemptText(row: Attempt, { t, formats }: Context): string {
  const parts = [formats.shortDay(row.attempted_on)];
  if (row.days_since_churn !== null) parts.push(t('{days} after the churn', { days: formats.days(row.days_since_churn) }));
  else if (row.days_since_refusal !== null) parts.push(t('{days} after the refusal', { days: formats.days(row.days_since_refusal) }));
  if (row.is_handover) parts.push(t('by another person than before'));
  if (row.is_stale_offer && row.offer_days_left !== null) parts.push(t('for a term with {days} left', { days: formats.days(row.offer_days_left) }));
  return parts.join(', ');
}

function replyText(row: Attempt, context: Context): string {
  const { t, formats } = context;
  if (row.reply_days === null) return t('none');
  const when = row.reply_days === 0 ? t('the same day') : t('after {days}', { days: formats.days(row.reply_days) });
  return row.reply_kind ? `${word(row.reply_kind, context)}, ${when}` : when;
}

function answerText(row: Attempt, context: Context): string {
  const { t, formats } = context;
  const parts: string[] = [];
  if (row.answer_outcome === 'open') parts.push(t('none for {days}', { days: formats.days(row.answer_days ?? 0) }));
  else if (row.answer_outcome !== null && row.answer_days === 0) parts.push(t('the same day'));
  else if (row.answer_outcome !== null) parts.push(t('after {days}', { days: formats.days(row.answer_days ?? 0) }));
  if (row.returned_on) parts.push(t('returned on {day}', { day: formats.shortDay(row.returned_on) }));
  return parts.length > 0 ? parts.join('; ') : '–';
}

type Mixed = {
  name: string;
  kind: string;
  sent_on: string;
  customer_count: number;
  recipient_count: number | null;
  days_waited_max: number;
};

function mixedMessages(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf<Mixed>(tables, 'mixed_messages_by_campaign');
  const heading: Block = { type: 'heading', text: t('Mixed messages: mailings to customers who waited for us') };
  if (rows.length === 0) {
    return [heading, { type: 'text', text: t('No mass mailing of the last twelve months went to a customer to whom we owed an answer.'), tone: 'good' }];
  }
  const table: Block = {
    type: 'table',
    source: 'mixed_messages_by_campaign',
    columns: [
      { title: t('Mailing') },
      { title: t('Kind') },
      { title: t('Sent') },
      { title: t('to customers we owed an answer'), align: 'right' },
      { title: t('waiting for up to'), align: 'right' },
    ],
    rows: rows.map((row) => [
      row.name,
      word(row.kind, context),
      formats.shortDay(row.sent_on),
      t('{count, number} of {total, number}', { count: row.customer_count, total: row.recipient_count ?? row.customer_count }),
      formats.days(row.days_waited_max),
    ]),
  };
  return [heading, table];
}
