import type { Tables } from '../../read/read.ts';
import type { Block, Cell } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { word } from '../kit/words.ts';
import type { Churn } from '../regulars/churns.ts';
import type { Waiting } from '../waiting/waiting-room.ts';

/** No more than can be decided in one meeting. */
const MOST = 5;

/** A loss this old, in days, is no decision of now. */
const RECENT_DAYS = 92;

type Decision = {
  rank: number;
  /** Of one rank those come first who have more to lose. */
  stake: number;
  who: Cell;
  reason: string;
  age: string;
  worth: string;
};

/**
 * What needs a decision: those who want to come back and wait, regulars who wait, regulars who left and heard from
 * nobody or are quiet beyond their rhythm, others who wait; and the rule that mailings go to nobody who waits.
 * A day's wait needs no decision.
 */
export function summaryDecisions(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const { hasMessages, hasBusiness } = sourcesKnown(tables);
  const heading: Block = { type: 'heading', text: t('Needs a decision now') };
  const rules = mailingRule(tables, context);
  const customers = [
    ...waiting(tables, context),
    ...leftAlone(tables, context),
    ...quiet(tables, context),
  ];
  const urgent = customers
    .toSorted((a, b) => a.rank - b.rank || b.stake - a.stake)
    .slice(0, MOST - rules.length);
  const decisions = [...urgent, ...rules];
  if (decisions.length === 0) {
    const text = hasMessages
      ? t('Nothing: no customer has waited for more than a day.')
      : t('Nothing: no regular has left lately, or is quiet beyond the own rhythm.');
    return [heading, { type: 'text', text, tone: 'good' }];
  }
  return [
    heading,
    {
      type: 'table',
      source: 'waiting_room',
      columns: [
        { title: t('Customer or rule') },
        { title: t('Why') },
        { title: t('For'), align: 'right' },
        ...(hasBusiness ? [{ title: t('Annual value'), align: 'right' as const }] : []),
      ],
      rows: decisions.map(({ who, reason, age, worth }) => [
        who,
        reason,
        age,
        ...(hasBusiness ? [worth] : []),
      ]),
    },
  ];
}

function waiting(tables: Tables, context: Context): Decision[] {
  const late = rowsOf(tables, 'waiting_room').filter((row) => row.days_waited >= 2);
  return late.map((row) => ({
    rank: wantsToReturn(row) ? 0 : row.is_regular ? 1 : 3,
    who: context.customer(row.customer_id, row.name),
    stake: 0,
    reason: reason(row, context),
    ...figures(row.days_waited, row.annual_value, context),
  }));
}

function figures(days: number, value: number | null, { formats }: Context) {
  return { age: formats.days(days), worth: value === null ? '–' : formats.money(value) };
}

function wantsToReturn(row: Waiting): boolean {
  return row.is_lost && (row.reply_kind === 'yes' || row.reply_kind === 'conditional');
}

function reason(row: Waiting, context: Context): string {
  const { t, formats } = context;
  const values = { day: formats.shortDay(row.opened_on), kind: word(row.reply_kind, context) };
  const mailings = t(
    '{count, plural, =0 {} one {; meanwhile one mass mailing} other {; meanwhile # mass mailings}}',
    { count: row.mass_count },
  );
  if (wantsToReturn(row))
    return t('Has left, replied “{kind}” on {day}, and has no answer', values) + mailings;
  if (row.is_lost) return t('Has left, wrote on {day}, and has no answer', values) + mailings;
  if (row.is_regular) return t('A regular: asked on {day}, and has no answer', values) + mailings;
  return t('Asked on {day}, and has no answer', values) + mailings;
}

/** Regulars who left lately, whom none of us has written to or called, and who do not wait for us either. */
function leftAlone(tables: Tables, context: Context): Decision[] {
  const { settings } = context;
  const losses = rowsOf(tables, 'journey_losses');
  const waits = new Set(rowsOf(tables, 'waiting_room').map((row) => row.customer_id));
  return rowsOf(tables, 'churns_in_year').flatMap((row) => {
    const days = daysBetween(row.churned_on, settings.as_of_on);
    const loss = losses.find(({ customer_id: id }) => id === row.customer_id);
    const isAlone = loss !== undefined && loss.attempted_on === null && !waits.has(row.customer_id);
    if (!row.was_regular || row.returned_on || days > RECENT_DAYS || !isAlone) return [];
    return [
      {
        rank: 2,
        who: context.customer(row.customer_id, row.name),
        stake: row.annual_value ?? 0,
        reason: leftReason(row, sourcesKnown(tables).hasMessages, context),
        ...figures(days, row.annual_value, context),
      },
    ];
  });
}

function leftReason(row: Churn, isContactKnown: boolean, context: Context): string {
  const { t, formats } = context;
  const day = formats.shortDay(row.churned_on);
  if (!isContactKnown) return t('A regular: left on {day}, and has not returned', { day });
  const event = word(row.last_event, context);
  return t('A regular: left on {day} after {event}; none of us has written or called', {
    day,
    event,
  });
}

/** Regulars who order and are quiet beyond their own rhythm: what is likely lost of their value is at stake. */
function quiet(tables: Tables, context: Context): Decision[] {
  const { t, formats } = context;
  const waits = new Set(rowsOf(tables, 'waiting_room').map((row) => row.customer_id));
  const rows = rowsOf(tables, 'early_silences');
  return rows
    .filter((row) => !waits.has(row.customer_id))
    .map((row) => ({
      rank: 2,
      who: context.customer(row.customer_id, row.name),
      stake: (row.annual_value ?? 0) * (1 - (row.alive_share ?? 0)),
      reason: t('A regular: usually orders every {gap}; counts as lost on {day}', {
        gap: formats.days(Math.round(row.usual_gap_days)),
        day: formats.shortDay(row.lost_on),
      }),
      ...figures(row.quiet_days, row.annual_value, context),
    }));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The rule is broken where mailings of the month went to customers who waited. */
function mailingRule(tables: Tables, { t, formats, settings }: Context): Decision[] {
  const rows = rowsOf(tables, 'mixed_messages_by_month');
  const month = rows.find(({ role }) => role === 'this');
  if (!month || month.send_count === 0) return [];
  const mailed = rowsOf(tables, 'waiting_room').filter((row) => row.mass_count > 0);
  const value = mailed.reduce((sum, row) => sum + (row.annual_value ?? 0), 0);
  return [
    {
      rank: 4,
      who: { text: t('Rule: no mass mailing to who waits for us'), href: '#win-back' },
      reason: t(
        '{count, number} of {total, plural, one {# mass mailing} other {# mass mailings}} in {month} went to customers to whom we owed an answer',
        {
          count: month.send_count,
          total: month.total_count,
          month: formats.month(settings.period_start_on),
        },
      ),
      stake: 0,
      age:
        mailed.length === 0
          ? '–'
          : t('up to {days}', {
              days: formats.days(Math.max(...mailed.map((row) => row.days_waited))),
            }),
      worth: value === 0 ? '–' : t('{value} in all', { value: formats.money(value) }),
    },
  ];
}
