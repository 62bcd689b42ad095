import type { Context } from '../kit/context.ts';
import { word } from '../kit/words.ts';
import type { CustomerJourney, JourneyLoss } from './journey-tables.ts';

/** Tells a customer's story in two sentences: how it stands, and whose turn it is. */
export function journeySummary(customer: CustomerJourney, context: Context): string {
  const { loss } = customer;
  const sentences =
    loss && !loss.returned_on
      ? [away(customer, loss, context), winBack(loss, context)]
      : [standing(customer, context), openQuestion(customer, context)];
  return sentences.join(' ');
}

function standing(customer: CustomerJourney, context: Context): string {
  const { unknown, t } = context;
  if (unknown.business)
    return t('{why}: where this customer stands is not known.', { why: unknown.business });
  return present(customer, context);
}

function away({ facts }: CustomerJourney, loss: JourneyLoss, context: Context): string {
  const { t, formats, unknown } = context;
  if (unknown.business)
    return t('{why}: where this customer stands is not known.', { why: unknown.business });
  const values = {
    wasRegular: loss.was_regular,
    since: facts.customer_since_on ? formats.day(facts.customer_since_on) : '',
    hasValue: (facts.annual_value ?? 0) > 0,
    value: formats.money(facts.annual_value ?? 0),
    left: loss.churned_on ? formats.day(loss.churned_on) : '',
    refused: loss.refused_on ? formats.day(loss.refused_on) : '',
  };
  if (!loss.churned_on) {
    return t(
      'A customer since {since}{hasValue, select, true {, worth {value} a year,} other {}} who has declined or given notice and not yet left.',
      values,
    );
  }
  if (loss.refused_on) {
    return t(
      '{wasRegular, select, true {A regular, customer} other {A customer}} since {since}{hasValue, select, true {, worth {value} a year,} other {}} who left on {left}, after our refusal on {refused}.',
      values,
    );
  }
  return t(
    '{wasRegular, select, true {A regular, customer} other {A customer}} since {since}{hasValue, select, true {, worth {value} a year,} other {}} who left on {left}.',
    values,
  );
}

function winBack(loss: JourneyLoss, context: Context): string {
  const { t, unknown } = context;
  if (unknown.questions) {
    return t('{why}: whether one of us wrote since then, and what became of it, is not known.', {
      why: unknown.questions,
    });
  }
  if (!loss.attempted_on) return t('None of us has written or called since then.');
  const days = loss.refused_on ? loss.days_since_refusal : loss.days_since_churn;
  const values = {
    days: days ?? 0,
    isHandover: loss.is_handover ?? false,
    reply: loss.reply_kind ? ` (${word(loss.reply_kind, context)})` : '',
    replyDays: loss.reply_days ?? 0,
    answerDays: loss.answer_days ?? 0,
  };
  if (loss.reply_days === null) {
    return t(
      'After {days, plural, one {a day} other {# days}}, {isHandover, select, true {another one of us} other {one of us}} wrote; there is no reply.',
      values,
    );
  }
  if (loss.answer_outcome === 'open') {
    return t(
      'After {days, plural, one {a day} other {# days}}, {isHandover, select, true {another one of us} other {one of us}} wrote; the customer replied {replyDays, plural, =0 {the same day} one {after a day} other {after # days}}{reply} and has waited {answerDays, plural, =0 {since today} one {a day} other {# days}} for our answer.',
      values,
    );
  }
  return t(
    'After {days, plural, one {a day} other {# days}}, {isHandover, select, true {another one of us} other {one of us}} wrote; the customer replied {replyDays, plural, =0 {the same day} one {after a day} other {after # days}}{reply}, and we answered {answerDays, plural, =0 {the same day} one {after a day} other {after # days}}.',
    values,
  );
}

function present({ facts, loss }: CustomerJourney, { t, formats }: Context): string {
  const values = {
    isRegular: facts.is_regular,
    since: facts.customer_since_on ? formats.day(facts.customer_since_on) : '',
    hasValue: (facts.annual_value ?? 0) > 0,
    value: formats.money(facts.annual_value ?? 0),
    returned: loss?.returned_on ? formats.day(loss.returned_on) : '',
  };
  if (!facts.customer_since_on) return t('No contract or order of this customer is known.');
  if (loss?.returned_on) {
    return t(
      'A customer since {since}{hasValue, select, true {, worth {value} a year,} other {}} who had left and returned on {returned}.',
      values,
    );
  }
  return t(
    '{isRegular, select, true {A regular, customer} other {A customer}} since {since}{hasValue, select, true {, worth {value} a year} other {}}.',
    values,
  );
}

function openQuestion({ facts, waits }: CustomerJourney, { t, unknown }: Context): string {
  if (unknown.questions) {
    return t('{why}: whether the customer waits for our answer is not known.', {
      why: unknown.questions,
    });
  }
  if (facts.days_waited !== null && facts.is_waiting_sure === false) {
    return t(
      'The last word of the customer, {days, plural, =0 {of today} one {a day ago} other {# days ago}}, has no answer; it may be a bare thank-you that was not read, or come from nobody we know.',
      { days: facts.days_waited },
    );
  }
  if (facts.days_waited !== null) {
    return t(
      'The oldest open question has waited {days, plural, =0 {since today} one {a day} other {# days}} for our answer.',
      {
        days: facts.days_waited,
      },
    );
  }
  if (waits.length === 0) return t('The customer has asked us nothing.');
  return t(
    '{count, plural, one {The one question} other {All # questions}} of this customer have been answered or settled.',
    { count: waits.length },
  );
}
