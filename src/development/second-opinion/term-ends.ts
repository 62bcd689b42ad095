import type { Company, Contract, Rules } from './company.ts';
import { daysAfter } from './days.ts';
import { isKnownFrom, signalsBefore } from './last-events.ts';
import type { Lifetime } from './lifetimes.ts';
import { termNumbers } from './stays.ts';
import type { Wait } from './waits.ts';

/** A term that came to its end, and what stood before it. */
export type TermEnd = {
  customer: string;
  lifetime: number;
  term: number;
  endedOn: string;
  isKept: boolean;
  value: number;
  isKnown: boolean;
  signals: { what: string; on: string; concededOn: string | null }[];
};

type Seen = { company: Company; waits: Wait[]; lifetimes: Lifetime[]; rules: Rules };

/** Gives the contract terms that were kept or ended in leaving, each with the last event of each kind before its end. */
export function termEndsOf(seen: Seen): TermEnd[] {
  const contracts = seen.lifetimes.filter(({ basis }) => basis === 'contract');
  return contracts.flatMap((lifetime) => endsOf(lifetime, seen));
}

function endsOf({ customer, number, churnedOn, terms }: Lifetime, seen: Seen): TermEnd[] {
  const numbers = termNumbers(terms);
  const last = Math.max(...numbers);
  return [...new Set(numbers)].flatMap((term) => {
    const own = terms.filter((_, index) => numbers[index] === term);
    const lastOn =
      own
        .map(({ ended_on }) => ended_on ?? '9999-12-31')
        .sort()
        .at(-1) ?? '';
    const isKept = term < last;
    if (lastOn >= seen.rules.asOf || (!isKept && churnedOn === null)) return [];
    const value = own
      .filter(({ ended_on }) => ended_on === lastOn)
      .reduce((sum, { annual_value }) => sum + (annual_value ?? 0), 0);
    const endedOn = daysAfter(lastOn, 1);
    const since = daysAfter(endedOn, -seen.rules.causeDays);
    const end = { customer, lifetime: number, term, endedOn, isKept, value };
    return [
      { ...end, isKnown: isKnownFrom(since, seen), signals: signalsOf({ ...end, since }, seen) },
    ];
  });
}

type End = { customer: string; endedOn: string; since: string; value: number };

function signalsOf({ customer, endedOn, since, value }: End, seen: Seen): TermEnd['signals'] {
  const before = signalsBefore(endedOn, customer, seen).filter(
    ({ on }) => on >= since && on < endedOn,
  );
  const lastOf = (what: string) =>
    before
      .filter((signal) => signal.what === what)
      .map(({ on }) => on)
      .sort()
      .at(-1);
  const changedOn = lastOf('changed_terms');
  const givesWay = (offer: Contract) =>
    (offer.annual_value !== null && offer.annual_value < value) ||
    (changedOn !== undefined && !offer.has_changed_terms && (offer.offered_on ?? '') > changedOn);
  return [...new Set(before.map(({ what }) => what))].map((what) => {
    const on = lastOf(what) ?? '';
    const conceded = seen.company.contracts
      .filter((offer) => offer.customer_id === customer && givesWay(offer))
      .map(({ offered_on }) => offered_on ?? '')
      .filter((day) => day > on && day < endedOn);
    return { what, on, concededOn: conceded.sort()[0] ?? null };
  });
}
