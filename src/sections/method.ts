import type { Tables } from '../read.ts';
import type { Chapter } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import { responseSensitivity } from './response-sensitivity.ts';

/** What the words mean, with the thresholds of this report, and what the report cannot know. */
export function method(tables: Tables, context: Context): Chapter {
  const { t } = context;
  return {
    id: 'method',
    title: t('Method: what the words mean'),
    blocks: [
      { type: 'list', items: definitions(context) },
      ...responseSensitivity(tables, context),
      { type: 'heading', text: t('What this report cannot know') },
      { type: 'list', items: limits(context) },
    ],
  };
}

function definitions({ t, formats, settings }: Context): string[] {
  return [
    t(
      'As of: nothing after {day} (time zone {timezone}) is seen; a later run over more data gives the same report.',
      { day: formats.day(settings.as_of_on), timezone: settings.timezone },
    ),
    t(
      'Wait: the messages of a customer that share one answer. The clock starts with the first; reminders never restart it. It ends with the first later human message of ours in the same conversation or to the same contact; automatic replies and mass mailings are no answer. A wait without an answer stays open and is never left out.',
    ),
    t(
      'Settled: the customer’s own signature, cancellation or withdrawal ended the wait. Courtesy: a message that asks for nothing; it is counted, and kept out of all figures.',
    ),
    t(
      'Median and “nine in ten”: Kaplan-Meier over all questions that arrived in the month, with 95% intervals. Working time counts opening hours only; waiting ones count as longest.',
    ),
    t(
      'Conversation: messages tied by their headers; only where these are missing, by subject and participant within {days, number} days.',
      { days: settings.conversation_days },
    ),
    t(
      'Regular: at least {terms, number} consecutive contract terms or {months, number} months under contract without a gap over {grace, number} days; or at least {orders, number} orders over {orderMonths, number} months whose gaps vary by a coefficient of at most {variation, number}.',
      {
        terms: settings.regular_terms,
        months: settings.regular_months,
        grace: settings.grace_days,
        orders: settings.regular_orders,
        orderMonths: settings.regular_order_months,
        variation: settings.regular_gap_variation,
      },
    ),
    t(
      'Left (churn): the day after the last term, once {grace, number} days passed without a new one; or, for orders, silence longer than {factor, number} times the customer’s own median gap, between {min, number} and {max, number} days.',
      {
        grace: settings.grace_days,
        factor: settings.silence_factor,
        min: settings.silence_days_min,
        max: settings.silence_days_max,
      },
    ),
    t(
      'Last event: what stands within {days, number} days before the churn; silence if nothing does.',
      { days: settings.cause_days },
    ),
    t(
      'Win-back attempt: a contact that we start with a customer who left or declined and has not returned. Personal: a mail, call or meeting by one of us. Stale offer: less than {share} of the term offered is left. Mixed message: a mass mailing to a customer to whom we owed an answer.',
      { share: formats.percent(settings.stale_offer_share) },
    ),
    t('Value waiting: the last annual value of the customers who wait.'),
    t(
      'Pace: the days in which it was our turn, the open turn included, divided by the steps we took. Projected return: the day of the report plus the steps still needed at that pace; two or three where the customer wants to return or nobody has written yet (answer, perhaps an offer, contract), one or two where it is the customer’s turn; none where the customer said no. The interval is the exact 95% interval of a Poisson rate.',
    ),
    t('Shares carry 95% intervals (Wilson). No figure is shown about single members of our staff.'),
  ];
}

function limits({ t, settings }: Context): string[] {
  const bodies = settings.reads_bodies
    ? t('Whether a reply means yes or no is judged by printed rules, not by understanding.')
    : t(
        'Message texts were not read: whether a reply means yes or no, and whether a message asks for anything, is unknown.',
      );
  return [
    t(
      'Answers by a channel whose export was not loaded, for example a phone call that nobody noted, look like silence.',
    ),
    bodies,
    t(
      'What stands before a churn need not be its cause, and a return after our mail need not be its effect.',
    ),
    t('The pace of a customer with few steps is hardly known: read the interval, not the date.'),
  ];
}
