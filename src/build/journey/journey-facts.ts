import type { TableBlock } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { word } from '../kit/words.ts';
import type { CustomerJourney, JourneyLoss } from './journey-tables.ts';

type Fact = [label: string, value: string];

/** The facts of a customer as a table of two columns; what does not apply, or is not known, is left out. */
export function journeyFacts(customer: CustomerJourney, context: Context): TableBlock {
  const { loss } = customer;
  const { t, unknown } = context;
  const facts = [
    ...relation(customer, context),
    ...(loss && !unknown.business ? lost(loss, context) : []),
    ...(loss && !unknown.questions ? attempt(loss, context) : []),
    ...(unknown.questions ? [] : latency(customer, context)),
    ...(unknown.questions || unknown.mailings ? [] : mailings(customer, context)),
    ...(unknown.questions || unknown.business ? [] : pace(loss, context)),
  ];
  return {
    type: 'table',
    source: 'journey_facts',
    columns: [{ title: t('Fact') }, { title: t('Value') }],
    rows: facts,
  };
}

function relation({ facts, terms }: CustomerJourney, { t, formats, unknown }: Context): Fact[] {
  const rows: Fact[] = [];
  const [first, last] = [terms[0], terms.at(-1)];
  if (first && last) {
    rows.push([
      t('Terms'),
      t('{count, plural, one {one term} other {# terms}}, {from} to {to}', {
        count: terms.length,
        from: formats.shortDay(first.started_on),
        to: last.ended_on ? formats.shortDay(last.ended_on) : t('no end'),
      }),
    ]);
  }
  if (facts.order_count > 0) rows.push([t('Orders'), formats.number(facts.order_count)]);
  if (facts.regular_from) rows.push([t('Regular from'), formats.shortDay(facts.regular_from)]);
  if (facts.annual_value !== null && !unknown.business)
    rows.push([t('Annual value'), formats.money(facts.annual_value)]);
  return rows;
}

function lost(loss: JourneyLoss, { t, formats }: Context): Fact[] {
  const rows: Fact[] = [];
  if (loss.refused_on) {
    const values = { day: formats.shortDay(loss.refused_on), changed: loss.has_changed_terms };
    rows.push([
      t('Our refusal'),
      t('{day}{changed, select, true {, on changed terms} other {}}', values),
    ]);
  } else if (loss.declined_on) rows.push([t('Declined'), formats.shortDay(loss.declined_on)]);
  if (loss.churned_on) rows.push([t('Left on'), formats.shortDay(loss.churned_on)]);
  if (loss.returned_on) rows.push([t('Returned on'), formats.shortDay(loss.returned_on)]);
  return rows;
}

function attempt(loss: JourneyLoss, { t, formats }: Context): Fact[] {
  if (!loss.attempted_on) return [[t('First personal win-back attempt'), t('none so far')]];
  const parts = [formats.shortDay(loss.attempted_on)];
  if (loss.days_since_refusal !== null)
    parts.push(t('{days} after the refusal', { days: formats.days(loss.days_since_refusal) }));
  if (loss.days_since_churn !== null)
    parts.push(t('{days} after the churn', { days: formats.days(loss.days_since_churn) }));
  if (loss.is_handover) parts.push(t('by another person than before'));
  const rows: Fact[] = [[t('First personal win-back attempt'), parts.join(', ')]];
  if (loss.offer_days_left !== null) {
    const values = {
      days: formats.days(loss.offer_days_left),
      stale: loss.is_stale_offer ?? false,
    };
    rows.push([
      t('Term offered in it'),
      t('{days} left{stale, select, true {: a stale offer} other {}}', values),
    ]);
  }
  return rows;
}

function latency({ loss, facts }: CustomerJourney, context: Context): Fact[] {
  const { t, formats } = context;
  const days = (count: number) =>
    count === 0 ? t('the same day') : t('after {days}', { days: formats.days(count) });
  const rows: Fact[] = [];
  if (loss && loss.reply_days !== null) {
    rows.push([
      t('The customer replied'),
      [days(loss.reply_days), word(loss.reply_kind, context)].filter(Boolean).join(', '),
    ]);
    const answer =
      loss.answer_outcome === 'open'
        ? t('{count, plural, =0 {not yet} other {not in {days}, still open}}', {
            days: formats.days(loss.answer_days ?? 0),
            count: loss.answer_days ?? 0,
          })
        : days(loss.answer_days ?? 0);
    rows.push([t('We answered'), answer]);
  } else if (loss?.attempted_on) rows.push([t('The customer replied'), t('not so far')]);
  if (facts.opened_on && facts.days_waited !== null) {
    const values = {
      day: formats.shortDay(facts.opened_on),
      days: formats.days(facts.days_waited),
      count: facts.days_waited,
    };
    rows.push([
      facts.is_waiting_sure === false ? t('Perhaps waiting for us') : t('Waiting for us'),
      t('since {day}{count, plural, =0 {} other {: {days}}}', values),
    ]);
  }
  return rows;
}

function mailings({ facts }: CustomerJourney, { t }: Context): Fact[] {
  if (facts.mixed_count === 0) return [];
  const values = {
    count: facts.mixed_count,
    sure: facts.mixed_sure_count,
    winBack: facts.mixed_win_back_count ?? 0,
  };
  if (values.sure < values.count) {
    const text = t(
      '{sure, number} to {count, plural, one {# mass mailing} other {# mass mailings}} while we owed an answer: texts are not read, so that it may have been a bare thank-you',
      values,
    );
    return [[t('Mixed messages'), text]];
  }
  return [
    [
      t('Mixed messages'),
      t(
        '{count, plural, one {one mass mailing} other {# mass mailings}} while we owed an answer{winBack, plural, =0 {} one {, one of them a win-back mailing} other {, # of them win-back mailings}}',
        values,
      ),
    ],
  ];
}

function pace(loss: JourneyLoss | undefined, { t, formats }: Context): Fact[] {
  if (!loss || loss.step_count === null || loss.our_turn_days === null) return [];
  const values = {
    steps: loss.step_count,
    days: formats.days(loss.our_turn_days),
    open: formats.days(loss.turn_days ?? 0),
    isOpen: loss.is_our_turn ?? false,
  };
  const text = t(
    '{steps, plural, =0 {no step} one {one step} other {# steps}} of ours in {days} of our turn{isOpen, select, true {, the last {open} of them still open} other {}}',
    values,
  );
  return [[t('Pace'), text]];
}
