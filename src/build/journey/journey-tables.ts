import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import { rowsOf } from '../kit/rows.ts';

export type JourneyFacts = Rows['journey_facts'];

export type JourneyLoss = Rows['journey_losses'];

export type JourneyEvent = Rows['journey_events'];

export type JourneyWait = Rows['journey_waits'];

export type JourneyTerm = Rows['journey_terms'];

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
  const losses = byCustomer(tables, 'journey_losses');
  const events = byCustomer(tables, 'journey_events');
  const waits = byCustomer(tables, 'journey_waits');
  const terms = byCustomer(tables, 'journey_terms');
  return rowsOf(tables, 'journey_facts').map((facts) => ({
    facts,
    loss: losses.get(facts.customer_id)?.[0],
    events: events.get(facts.customer_id) ?? [],
    waits: waits.get(facts.customer_id) ?? [],
    terms: terms.get(facts.customer_id) ?? [],
  }));
}

type OfCustomer = 'journey_losses' | 'journey_events' | 'journey_waits' | 'journey_terms';

function byCustomer<Name extends OfCustomer>(
  tables: Tables,
  name: Name,
): Map<string, Rows[Name][]> {
  const rows = new Map<string, Rows[Name][]>();
  for (const row of rowsOf(tables, name)) {
    const earlier = rows.get(row.customer_id);
    if (earlier) earlier.push(row);
    else rows.set(row.customer_id, [row]);
  }
  return rows;
}
