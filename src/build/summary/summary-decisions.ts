import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, Cell } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { whyUnknown } from '../kit/known-figures.ts';
import { rangeText } from '../kit/range.ts';
import { rowsOf } from '../kit/rows.ts';
import { type SourcesKnown, sourcesKnown } from '../kit/sources-known.ts';
import { word } from '../kit/words.ts';
import { byRole } from '../response/response-months.ts';

/** No more than can be decided in one meeting. */
const MOST = 5;

type Decision = Rows['decisions'];

/** A line of the table: who or which rule, why, for how long, and what it is worth. */
type Line = { who: Cell; reason: string; age: string; worth: string };

/**
 * What needs a decision, in the order of queries/metrics/decisions.sql; and the rule that mailings go to nobody
 * who waits.
 */
export function summaryDecisions(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const known = sourcesKnown(tables);
  const { hasMessages, hasBusiness } = known;
  const heading: Block = { type: 'heading', text: t('Needs a decision now') };
  const rules = mailingRule(tables, context);
  const customers = rowsOf(tables, 'decisions')
    .filter((row) => (OF_BUSINESS.includes(row.kind) ? hasBusiness : hasMessages))
    .slice(0, MOST - rules.length);
  const left = (customers[0]?.total_count ?? 0) - customers.length;
  const lines = [...customers.map((row) => customerLine(row, known, context)), ...rules];
  const unknown = unknownDecisions(tables, known, context);
  if (lines.length === 0) {
    const text = hasMessages
      ? t('Nothing: no customer has waited for more than a day.')
      : t('Nothing: no regular has left lately, or is quiet beyond the own rhythm.');
    return [heading, { type: 'text', text, tone: 'good' }, ...unknown];
  }
  return [
    heading,
    {
      type: 'table',
      source: 'decisions',
      columns: [
        { title: t('Customer or rule') },
        { title: t('Why') },
        { title: t('For'), align: 'right' },
        ...(hasBusiness ? [{ title: t('Annual value'), align: 'right' as const }] : []),
      ],
      rows: lines.map(({ who, reason, age, worth }) => [
        who,
        reason,
        age,
        ...(hasBusiness ? [worth] : []),
      ]),
    },
    ruleOfOrder(left, isWaitSure(tables), context),
    ...unknown,
  ];
}

/** Decisions that rest on contracts and orders; all others rest on what was asked. */
const OF_BUSINESS = ['quiet', 'left_alone'];

/** Which decisions the list cannot hold. */
function unknownDecisions(tables: Tables, known: SourcesKnown, context: Context): Block[] {
  const { t } = context;
  const texts = [
    ...(known.hasMessages
      ? []
      : [
          t('{why}: who waits for a decision of ours is not known, and not in this list.', {
            why: whyUnknown(tables, 'questions', context),
          }),
        ]),
    ...(known.hasBusiness
      ? []
      : [
          t('{why}: which regulars have left or are quiet is not known, and not in this list.', {
            why: whyUnknown(tables, 'business', context),
          }),
        ]),
  ];
  return texts.map((text) => ({ type: 'text', text, tone: 'note' }));
}

/** The rule by which decisions are ordered, and how many more there are. */
function ruleOfOrder(left: number, isSure: boolean, { t }: Context): Block {
  const text = t(
    'In this order: lost customers who replied to our attempt and have no answer; regulars, by value; others who wait{isSure, select, true {} other {; those who perhaps wait}}.{left, plural, =0 {} other { {isSure, select, true {} other {Up to }}{left, number} more: see the waiting room.}}',
    { left, isSure },
  );
  return { type: 'text', text, tone: 'note' };
}

/** Whether of nobody who waits the last word may be a bare thank-you. */
function isWaitSure(tables: Tables): boolean {
  const now = rowsOf(tables, 'waiting_by_month').find(({ role }) => role === 'this');
  return now?.sure_customer_count === now?.customer_count;
}

function customerLine(row: Decision, known: SourcesKnown, context: Context): Line {
  const { formats } = context;
  const { days, annual_value: value } = row;
  return {
    who: context.customer(row.customer_id, row.name),
    reason: reason(row, known, context),
    age: formats.days(days),
    worth: value === null ? '–' : formats.money(value),
  };
}

function reason(row: Decision, known: SourcesKnown, context: Context): string {
  if (row.kind === 'quiet') return quietReason(row, context);
  if (row.kind === 'left_alone') return leftReason(row, known.hasMessages, context);
  return waitReason(row, context) + mailingsMeanwhile(row, known, context);
}

function waitReason(row: Decision, context: Context): string {
  const { t, formats } = context;
  const values = {
    day: formats.shortDay(row.opened_on ?? ''),
    kind: word(row.reply_kind, context),
  };
  if (row.kind === 'wants_back' && row.reply_kind === null)
    return t('Has left; replied to our attempt on {day}, and has no answer', values);
  if (row.kind === 'wants_back')
    return t('Has left; replied “{kind}” on {day}, and has no answer', values);
  if (row.kind === 'may_wait')
    return t('Wrote last on {day} and has no answer; it may be a bare thank-you', values);
  // Where contracts or orders end too early, nobody knows who is a regular or has left by now.
  const isStandingKnown = context.unknown.business === undefined;
  if (isStandingKnown && ['lost_waits', 'leaving_regular_waits'].includes(row.kind ?? ''))
    return t('Has left; wrote on {day}, and has no answer', values);
  if (isStandingKnown && row.kind === 'regular_waits')
    return t('A regular: asked on {day}, and has no answer', values);
  return t('Asked on {day}, and has no answer', values);
}

/** What we sent since the question; where no mailings were loaded, that is not known. */
function mailingsMeanwhile(row: Decision, { hasMailings }: SourcesKnown, { t }: Context): string {
  if (!hasMailings) return t('; mass mailings meanwhile are not known');
  return t(
    '{count, plural, =0 {} one {; meanwhile one mass mailing} other {; meanwhile # mass mailings}}',
    { count: row.mass_count ?? 0 },
  );
}

function leftReason(row: Decision, isContactKnown: boolean, context: Context): string {
  const { t, formats } = context;
  const day = formats.shortDay(row.churned_on ?? '');
  if (!isContactKnown) return t('A regular: left on {day}, and has not returned', { day });
  const event = word(row.last_event, context);
  return t('A regular: left on {day} after {event}; none of us has been in touch', {
    day,
    event,
  });
}

function quietReason(row: Decision, { t, formats }: Context): string {
  return t('A regular: usually orders every {gap}; counts as lost on {day}', {
    gap: formats.days(Math.round(row.usual_gap_days ?? 0)),
    day: formats.shortDay(row.lost_on ?? ''),
  });
}

/** The rule is broken where mailings of the month went to customers who waited. */
function mailingRule(tables: Tables, context: Context): Line[] {
  const { t, formats, settings } = context;
  const { now: month } = byRole(tables, 'mixed_messages_by_month');
  if (!month || month.owed_count === 0) return [];
  const [mailed] = rowsOf(tables, 'mailed_while_waiting');
  const [longest, value] = [mailed?.longest_days ?? null, mailed?.annual_value ?? 0];
  const sure = mailed?.sure_annual_value ?? value;
  return [
    {
      who: { text: t('Rule: no mass mailing to those who wait'), href: '#win-back' },
      reason: t(
        '{mailings, plural, one {# mass mailing} other {# mass mailings}} in {month} went to {total, plural, one {# customer} other {# customers}}; to {count} of them we owed an answer',
        {
          count: rangeText(month.sure_owed_count, month.owed_count, formats.number, context),
          mailings: month.mailing_count,
          total: month.customer_count,
          month: formats.month(settings.period_start_on),
        },
      ),
      age: longest === null ? '–' : t('up to {days}', { days: formats.days(longest) }),
      worth:
        value === 0
          ? '–'
          : t('{value} in all', { value: rangeText(sure, value, formats.money, context) }),
    },
  ];
}
