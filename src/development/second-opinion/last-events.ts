import type { Company, Rules } from './company.ts';
import { daysAfter, localDay } from './days.ts';
import type { Loss } from './losses.ts';
import type { Wait } from './waits.ts';

/** A churn with what stood last before it. */
export type LastEvent = {
  customer: string;
  churnedOn: string;
  what: string;
  on: string | null;
};

type Known = { company: Company; rules: Rules };
type Asked = Known & { waits: Wait[] };
type Seen = Asked & { losses: Loss[] };
type Signal = { what: string; on: string };

/** Of two on one day the first of these counts. */
const BY_WEIGHT = ['refusal', 'changed_terms', 'complaint', 'open_wait', 'account_manager_change'];

/** Gives the last event before each churn: within so many days before it (by orders: before the last order), else silence. */
export function lastEventsOf(seen: Seen): LastEvent[] {
  return seen.losses.flatMap((loss) => {
    const { customer, churnedOn } = loss;
    if (churnedOn === null) return [];
    const since = daysAfter(
      loss.basis === 'orders' ? (loss.lastOn ?? '') : churnedOn,
      -seen.rules.causeDays,
    );
    const [last] = signalsBefore(churnedOn, customer, seen)
      .filter(({ on }) => on >= since && on < churnedOn)
      .sort(
        (a, b) =>
          (a.on < b.on ? 1 : a.on > b.on ? -1 : 0) ||
          BY_WEIGHT.indexOf(a.what) - BY_WEIGHT.indexOf(b.what),
      );
    const nothing = isKnownFrom(since, seen) ? 'silence' : 'unknown';
    return [{ customer, churnedOn, what: last?.what ?? nothing, on: last?.on ?? null }];
  });
}

/** Silence can only be told of days of which messages or activities are known. */
export function isKnownFrom(day: string, { company, rules }: Known): boolean {
  const times = [
    ...company.messages.map(({ sent_at }) => sent_at),
    ...company.activities.map(({ occurred_at }) => occurred_at),
    ...company.tickets.map(({ opened_at }) => opened_at),
  ];
  return times.some((at) => at !== null && localDay(Date.parse(at), rules.timezone) <= day);
}

/** Gives what may stand last before a customer leaves on a day; of waits those that were open then. */
export function signalsBefore(churnedOn: string, customer: string, seen: Asked): Signal[] {
  const { company, waits, rules } = seen;
  const day = (at: number) => localDay(at, rules.timezone);
  const recorded = company.activities
    .filter(
      ({ customer_id, kind }) =>
        customer_id === customer &&
        ['refusal', 'complaint', 'account_manager_change'].includes(kind),
    )
    .map(({ kind, occurred_at }) => ({ what: kind, on: day(Date.parse(occurred_at)) }));
  const terms = company.contracts
    .filter(({ customer_id, has_changed_terms }) => customer_id === customer && has_changed_terms)
    .flatMap(({ offered_on }) =>
      offered_on === null ? [] : [{ what: 'changed_terms', on: offered_on }],
    );
  const questions = waits
    .filter((wait) => wait.customer === customer && !wait.isCourtesy)
    .filter(({ endedAt }) => endedAt === null || day(endedAt) >= churnedOn)
    .map(({ openedAt }) => ({ what: 'open_wait', on: day(openedAt) }));
  return [...recorded, ...terms, ...questions];
}
