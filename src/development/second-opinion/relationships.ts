import type { Rules } from './company.ts';
import { daysAfter } from './days.ts';
import type { Lifetime } from './lifetimes.ts';

/** Stretches of business of one customer, by contract and by orders, of which each is begun before the ones before it are over. */
export type Relationship = {
  customer: string;
  lifetimes: Lifetime[];
  /** The one that ends last. */
  last: Lifetime;
  startedOn: string;
  regularFrom: string | null;
  churnedOn: string | null;
  returnedOn: string | null;
};

const NEVER = '9999-12-31';

/** Gives the relationships of all customers; those that begin after the last day seen only end the one before. */
export function relationshipsOf(lifetimes: Lifetime[], rules: Rules): Relationship[] {
  const customers = new Set(lifetimes.map(({ customer }) => customer));
  return [...customers].flatMap((customer) => {
    const own = lifetimes.filter((lifetime) => lifetime.customer === customer);
    return relationshipsOfOne(own, rules);
  });
}

function relationshipsOfOne(lifetimes: Lifetime[], rules: Rules): Relationship[] {
  const businesses = lifetimes
    .flatMap((lifetime) => {
      const from = countsFrom(lifetime, lifetimes);
      return from === null ? [] : [{ lifetime, from }];
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const groups: { lifetime: Lifetime; from: string }[][] = [];
  for (const business of businesses) {
    const current = groups.at(-1);
    if (current?.some(({ lifetime }) => goesOn(lifetime, business, rules))) current.push(business);
    else groups.push([business]);
  }
  return groups.flatMap((group, index) => {
    const relationship = relationshipOf(
      group.map(({ lifetime }) => lifetime),
      entries(groups[index + 1] ?? []),
    );
    return relationship.startedOn <= rules.asOf ? [relationship] : [];
  });
}

/** A contract is a business from its first day; orders that began while one ran only once the customer is a regular by them. */
export function countsFrom(lifetime: Lifetime, lifetimes: Lifetime[]): string | null {
  const { startedOn, basis } = lifetime;
  if (basis === 'contract') return startedOn;
  const isBeside = lifetimes.some(
    (other) =>
      other.basis === 'contract' &&
      other.startedOn <= startedOn &&
      startedOn < (other.churnedOn ?? NEVER),
  );
  return isBeside ? lifetime.regularFrom : startedOn;
}

function goesOn(
  before: Lifetime,
  { lifetime, from }: { lifetime: Lifetime; from: string },
  rules: Rules,
): boolean {
  if (before.churnedOn === null) return true;
  const hasGrace = before.basis === 'contract' && lifetime.basis === 'orders';
  return from <= daysAfter(before.churnedOn, hasGrace ? rules.graceDays : 0);
}

function entries(group: { lifetime: Lifetime; from: string }[]): string[] {
  return group.map(({ lifetime, from }) => lifetime.signedOn ?? from).sort();
}

function relationshipOf(lifetimes: Lifetime[], nextEntries: string[]): Relationship {
  const end = ({ churnedOn }: Lifetime) => churnedOn ?? NEVER;
  const over = lifetimes.map(end).sort().at(-1) ?? NEVER;
  const ending = lifetimes.filter((lifetime) => end(lifetime) === over);
  const leading = over === NEVER ? 'orders' : 'contract';
  const leaders = ending.filter(({ basis }) => basis === leading);
  const last = (leaders.at(-1) ?? ending.at(-1)) as Lifetime;
  return {
    customer: last.customer,
    lifetimes,
    last,
    startedOn: lifetimes.map(({ startedOn }) => startedOn).sort()[0] ?? NEVER,
    regularFrom:
      lifetimes
        .flatMap(({ regularFrom }) => regularFrom ?? [])
        .sort()
        .at(0) ?? null,
    churnedOn: over === NEVER ? null : over,
    returnedOn: nextEntries[0] ?? null,
  };
}
