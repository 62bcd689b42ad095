import type { Database } from '../../database/database.ts';
import type { Company, Rules } from './company.ts';
import { daysBetween } from './days.ts';
import { secondOpinion } from './opinion.ts';
import { type PurchaseDay, rounded } from './purchases.ts';

const TABLES = {
  waits: `select customer_id, opened_at, nudge_count, outcome, ended_at, is_off_thread, is_courtesy, closed_at
    from waits left join closed_waits using (wait_id, customer_id)`,
  lifetimes: `select customer_id, basis, started_on, last_on, regular_from, churned_on, returned_on
    from lifetimes`,
  relationships: `select customer_id, basis, started_on, last_on, regular_from, churned_on, returned_on
    from relationships`,
  purchases: `select customer_id, ordered_on, round(value::double, 2) as value,
    round(annual_value::double, 2) as annual_value from order_days`,
  losses: `select customer_id, basis, refused_on, declined_on, lost_on, churned_on, was_regular, returned_on
    from losses`,
  cases: `select customer_id, churned_on,
    (select count(*) from attempts where attempts.kind = 'personal' and attempts.customer_id = win_back_cases.customer_id
      and attempts.loss_number = win_back_cases.loss_number) as attempt_count,
    is_attempted, is_replied, is_answered, is_offered, is_returned, is_kept
    from win_back_cases`,
  attempts: `select customer_id, attempted_on, replied_at from attempts where kind = 'personal'`,
  last_events: 'select customer_id, churned_on, last_event, last_event_on from churns',
  term_ends: `select customer_id, lifetime_number as lifetime, term_number as term, ended_on, is_kept,
    round(annual_value::double, 2) as value, is_known from term_ends`,
  term_signals: `select customer_id, lifetime_number as lifetime, term_number as term, what, happened_on as on, conceded_on
    from term_signals`,
  rule_differences: `select rule, customer_id, happened_on as on, days, campaign_id as campaign, address_count
    from rule_differences`,
  silences: `select customer_id, seen_on, has_left, last_word_on, silent_days, gap_count, own_gap_days,
    round(limit_days, 6) as limit_days from long_silences inner join customer_keys using (customer_key)`,
  voices: `select customer_keys.customer_id, our_voices, people.person_id as person, their_voices
    from customer_voices inner join customer_keys using (customer_key)
      left join people on people.person_key = customer_voices.our_person_key`,
  own_words: `select customer_id, spoken_at, kind, standing, outcome, replied_at from our_words
    where kind <> 'other'`,
  ending_terms: `select ending_terms.looked_on, ending_terms.customer_id, ending_terms.ended_on,
    round(ending_terms.annual_value::double, 2) as value, ending_words.our_word_on, ending_words.their_word_on,
    coalesce(ending_words.has_word, false) as has_word
    from ending_terms inner join ending_words on ending_words.looked_on = ending_terms.looked_on
      and ending_words.customer_id = ending_terms.customer_id`,
  tenures: `select customer_id, basis, lifetime_number as number, entry_days as entry, tenure_days as duration, has_ended,
    is_start_known from tenures`,
  renewals: `select customer_id, lifetime_number as number, entry_terms as entry, term_number as duration, has_left as has_ended
    from renewals`,
  curves: `select curve, stratum, duration, at_risk, event_count as events, round(survival, 6) as survival,
    round(survival_low, 6) as low, round(survival_high, 6) as high from survival_curves where curve in ('tenures', 'renewals')`,
  movements:
    'select basis, month, kind, customer_count, round(annual_value::double, 2) as annual_value from movements',
};

/** The tables of the model that are compared, and those beside them. */
export const COMPARED_TABLES = [
  ...['waits', 'closed_waits', 'lifetimes', 'relationships', 'order_days', 'losses', 'churns'],
  ...['attempts', 'win_back_cases', 'movements', 'tenures', 'renewals', 'survival_curves'],
  'term_signals',
  'rule_differences',
  'long_silences',
  'customer_voices',
  'our_words',
  'ending_words',
];

export type Compared = Record<keyof typeof TABLES, string[]>;

/** Gives the rows of the model's tables, as sorted text. */
export async function modelRows(database: Database): Promise<Compared> {
  const rows: Partial<Compared> = {};
  for (const [name, sql] of Object.entries(TABLES)) {
    rows[name as keyof Compared] = sortedRows((await database.read(sql)).objects());
  }
  return rows as Compared;
}

/** Gives the same rows by the second opinion. */
export function secondRows(company: Company, rules: Rules): Compared {
  const { waits, lifetimes, losses, cases, lastEvents, movements, ...rest } = secondOpinion(
    company,
    rules,
  );
  const time = (at: number | null) =>
    at === null ? null : new Date(at).toISOString().replace('.000Z', 'Z');
  return {
    waits: sortedRows(
      waits.map((wait) => ({
        customer_id: wait.customer,
        opened_at: time(wait.openedAt),
        nudge_count: wait.nudgeCount,
        outcome: wait.outcome,
        ended_at: time(wait.endedAt),
        is_off_thread: wait.isOffThread,
        is_courtesy: wait.isCourtesy,
        closed_at: time(wait.closedAt),
      })),
    ),
    lifetimes: sortedRows(
      lifetimes.map((lifetime) => ({
        customer_id: lifetime.customer,
        basis: lifetime.basis,
        started_on: lifetime.startedOn,
        last_on: lifetime.lastOn ?? '9999-12-31',
        regular_from: lifetime.regularFrom,
        churned_on: lifetime.churnedOn,
        returned_on: lifetime.returnedOn,
      })),
    ),
    relationships: sortedRows(
      rest.relationships.map((relationship) => ({
        customer_id: relationship.customer,
        basis: relationship.last.basis,
        started_on: relationship.startedOn,
        last_on: relationship.last.lastOn ?? '9999-12-31',
        regular_from: relationship.regularFrom,
        churned_on: relationship.churnedOn,
        returned_on: relationship.returnedOn,
      })),
    ),
    purchases: sortedRows(
      [...rest.bought].flatMap(([customer, days]) =>
        days.map(({ on, value }) => ({
          customer_id: customer,
          ordered_on: on,
          value: rounded(value),
          annual_value: rounded(yearOf(days, on)),
        })),
      ),
    ),
    losses: sortedRows(
      losses.map((loss) => ({
        customer_id: loss.customer,
        basis: loss.basis,
        refused_on: loss.refusedOn,
        declined_on: loss.declinedOn,
        lost_on: loss.lostOn,
        churned_on: loss.churnedOn,
        was_regular: loss.wasRegular,
        returned_on: loss.returnedOn,
      })),
    ),
    cases: sortedRows(
      cases.map((item) => ({
        customer_id: item.customer,
        churned_on: item.churnedOn,
        attempt_count: item.attemptCount,
        is_attempted: item.isAttempted,
        is_replied: item.isReplied,
        is_answered: item.isAnswered,
        is_offered: item.isOffered,
        is_returned: item.isReturned,
        is_kept: item.isKept,
      })),
    ),
    attempts: sortedRows(
      rest.attempts.map(({ loss, day, repliedAt }) => ({
        customer_id: loss.customer,
        attempted_on: day,
        replied_at: time(repliedAt),
      })),
    ),
    last_events: sortedRows(
      lastEvents.map((event) => ({
        customer_id: event.customer,
        churned_on: event.churnedOn,
        last_event: event.what,
        last_event_on: event.on,
      })),
    ),
    term_ends: sortedRows(
      rest.termEnds.map(({ customer, endedOn, isKept, value, isKnown, signals: _, ...end }) => ({
        customer_id: customer,
        ...end,
        ended_on: endedOn,
        is_kept: isKept,
        value: rounded(value),
        is_known: isKnown,
      })),
    ),
    term_signals: sortedRows(
      rest.termEnds.flatMap(({ customer, lifetime, term, signals }) =>
        signals.map(({ concededOn, ...signal }) => ({
          customer_id: customer,
          lifetime,
          term,
          ...signal,
          conceded_on: concededOn,
        })),
      ),
    ),
    rule_differences: sortedRows(
      rest.ruleDifferences.map(({ rule, customer, on, days, campaign, addressCount }) => ({
        rule,
        customer_id: customer,
        on,
        days,
        campaign,
        address_count: addressCount,
      })),
    ),
    silences: sortedRows(
      rest.silences.map((silence) => ({
        customer_id: silence.customer,
        seen_on: silence.seenOn,
        has_left: silence.hasLeft,
        last_word_on: silence.lastWordOn,
        silent_days: silence.silentDays,
        gap_count: silence.gapCount,
        own_gap_days: silence.ownGapDays,
        limit_days: toMillionths(silence.limitDays),
      })),
    ),
    voices: sortedRows(
      rest.voices.map(({ customer, ours, person, theirs }) => ({
        customer_id: customer,
        our_voices: ours,
        person,
        their_voices: theirs,
      })),
    ),
    own_words: sortedRows(
      rest.ownWords.map(({ customer, at, repliedAt, ...word }) => ({
        customer_id: customer,
        spoken_at: time(at),
        ...word,
        replied_at: time(repliedAt),
      })),
    ),
    ending_terms: sortedRows(
      rest.endingTerms.map((ending) => ({
        looked_on: ending.lookedOn,
        customer_id: ending.customer,
        ended_on: ending.endedOn,
        value: rounded(ending.value),
        our_word_on: ending.ourWordOn,
        their_word_on: ending.theirWordOn,
        has_word: ending.hasWord,
      })),
    ),
    tenures: sortedRows(
      rest.tenures.map(({ customer, stratum, number, hasEnded, isStartKnown, ...stay }) => ({
        customer_id: customer,
        basis: stratum,
        number,
        entry: stay.entry,
        duration: stay.duration,
        has_ended: hasEnded,
        is_start_known: isStartKnown,
      })),
    ),
    renewals: sortedRows(
      rest.renewals.map(({ customer, number, entry, duration, hasEnded }) => ({
        customer_id: customer,
        number,
        entry,
        duration,
        has_ended: hasEnded,
      })),
    ),
    curves: sortedRows(
      rest.curves.map(({ atRisk, events, survival, low, high, ...point }) => ({
        ...point,
        at_risk: atRisk,
        events,
        survival: toMillionths(survival),
        low: toMillionths(low),
        high: toMillionths(high),
      })),
    ),
    movements: sortedRows(
      movements.map((movement) => ({
        basis: movement.basis,
        month: movement.month,
        kind: movement.kind,
        customer_count: movement.count,
        annual_value: rounded(movement.value),
      })),
    ),
  };
}

function toMillionths(share: number | null): number | null {
  return share === null ? null : Number(share.toFixed(6));
}

/** What was ordered in the 365 days to a day with an order. */
function yearOf(days: PurchaseDay[], to: string): number {
  return days
    .filter(({ on }) => on <= to && daysBetween(on, to) < 365)
    .reduce((sum, { value }) => sum + value, 0);
}

function sortedRows(rows: object[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
