import type { Tables } from '../../read/read.ts';
import { rowsOf } from '../kit/rows.ts';

export type JourneyFacts = {
  customer_id: string;
  name: string;
  anchor: string;
  annual_value: number | null;
  customer_since_on: string | null;
  regular_from: string | null;
  is_regular: boolean;
  is_lost: boolean;
  term_count: number;
  term_end_on: string | null;
  order_count: number;
  opened_on: string | null;
  days_waited: number | null;
  mixed_count: number;
  mixed_win_back_count: number;
};

export type JourneyLoss = {
  customer_id: string;
  basis: string;
  refused_on: string | null;
  declined_on: string | null;
  churned_on: string | null;
  returned_on: string | null;
  was_regular: boolean;
  has_changed_terms: boolean;
  attempted_on: string | null;
  days_since_refusal: number | null;
  days_since_churn: number | null;
  is_handover: boolean | null;
  is_stale_offer: boolean | null;
  offer_days_left: number | null;
  reply_days: number | null;
  reply_kind: string | null;
  answer_outcome: string | null;
  answer_days: number | null;
  attempt_count: number;
  step_count: number | null;
  our_turn_days: number | null;
  is_our_turn: boolean | null;
  turn_days: number | null;
};

export type JourneyEvent = {
  customer_id: string;
  occurred_at: string;
  occurred_on: string;
  lane: 'they' | 'we' | 'mass' | 'contract';
  what: string;
  title: string | null;
  value: number | null;
  path: string | null;
  line: number | null;
  earlier_count: number;
};

export type JourneyWait = {
  customer_id: string;
  opened_at: string;
  ended_at: string;
  opened_on: string;
  days_waited: number;
  outcome: 'answered' | 'settled' | 'open';
};

export type JourneyTerm = {
  customer_id: string;
  started_on: string;
  ended_on: string | null;
  annual_value: number | null;
};

/** All that the report knows of one customer it names. */
export type CustomerJourney = {
  facts: JourneyFacts;
  loss: JourneyLoss | undefined;
  events: JourneyEvent[];
  waits: JourneyWait[];
  terms: JourneyTerm[];
};

/** Gives the journeys of all customers that the report names, worth most first. */
export function customerJourneys(tables: Tables): CustomerJourney[] {
  const losses = byCustomer<JourneyLoss>(tables, 'journey_losses');
  const events = byCustomer<JourneyEvent>(tables, 'journey_events');
  const waits = byCustomer<JourneyWait>(tables, 'journey_waits');
  const terms = byCustomer<JourneyTerm>(tables, 'journey_terms');
  return rowsOf<JourneyFacts>(tables, 'journey_facts').map((facts) => ({
    facts,
    loss: losses.get(facts.customer_id)?.[0],
    events: events.get(facts.customer_id) ?? [],
    waits: waits.get(facts.customer_id) ?? [],
    terms: terms.get(facts.customer_id) ?? [],
  }));
}

function byCustomer<Row extends { customer_id: string }>(
  tables: Tables,
  name: string,
): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const row of rowsOf<Row>(tables, name)) {
    const earlier = rows.get(row.customer_id);
    if (earlier) earlier.push(row);
    else rows.set(row.customer_id, [row]);
  }
  return rows;
}
