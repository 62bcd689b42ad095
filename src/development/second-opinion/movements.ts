import type { Contract, Rules } from './company.ts';
import { daysAfter, earliest, monthsAfter } from './days.ts';
import type { Lifetime } from './lifetimes.ts';
import type { PurchaseDay } from './purchases.ts';
import { countsFrom, type Relationship } from './relationships.ts';

/** A month's movement of one kind among the regulars. */
export type Movement = {
  basis: string;
  month: string;
  kind: string;
  count: number;
  value: number;
};

type Seen = {
  bought: Map<string, PurchaseDay[]>;
  lifetimes: Lifetime[];
  relationships: Relationship[];
  rules: Rules;
};
/** The regulars of a day and what they are worth a year. */
type Standing = Map<string, number>;

const KINDS = ['opening', 'new', 'reactivation', 'expansion', 'contraction', 'churn', 'closing'];
const NEVER = '9999-12-31';

/** Gives the movements of the last 26 months, in total and, where there are both kinds of business, for each. */
export function movementsOf(seen: Seen): Movement[] {
  const { rules } = seen;
  const first = `${rules.asOf.slice(0, 7)}-01`;
  const months = Array.from({ length: 26 }, (_, index) => monthsAfter(first, index - 25));
  const ends = [monthsAfter(first, -26), ...months].map((month) => endOf(month, rules));
  return basesOf(seen).flatMap((basis) => {
    const standings = ends.map((day) => standingOn(basis, day, seen));
    if (basis !== 'total' && standings.every(({ size }) => size === 0)) return [];
    return months.flatMap((month, index) => {
      const [before = new Map(), now = new Map()] = standings.slice(index, index + 2);
      const moves = movesOf(before, now, (customer) => {
        const from = firstRegular(basis, customer, seen);
        return from !== null && from >= month;
      });
      return KINDS.map((kind) => {
        const values = moves.filter((move) => move.kind === kind).map(({ value }) => value);
        const count = kind === 'churn' ? 0 - values.length : values.length;
        return { basis, month, kind, count, value: sum(values) };
      });
    });
  });
}

function basesOf({ lifetimes, rules }: Seen): string[] {
  const begun = lifetimes.filter(({ startedOn }) => startedOn <= rules.asOf);
  const kinds = new Set(begun.map(({ basis }) => basis));
  return kinds.size === 2 ? ['total', 'contract', 'orders'] : ['total'];
}

function endOf(month: string, { asOf }: Rules): string {
  const last = daysAfter(monthsAfter(month, 1), -1);
  return last < asOf ? last : asOf;
}

/** Opening, movements and closing, each customer with what the kind changes. */
function movesOf(before: Standing, now: Standing, isNew: (customer: string) => boolean) {
  const moves: { kind: string; value: number }[] = [];
  for (const customer of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(customer), now.get(customer)];
    const change = (is ?? 0) - (was ?? 0);
    if (was !== undefined) moves.push({ kind: 'opening', value: was });
    if (was === undefined)
      moves.push({ kind: isNew(customer) ? 'new' : 'reactivation', value: change });
    else if (is === undefined) moves.push({ kind: 'churn', value: change });
    else if (change !== 0)
      moves.push({ kind: change > 0 ? 'expansion' : 'contraction', value: change });
    if (is !== undefined) moves.push({ kind: 'closing', value: is });
  }
  return moves;
}

function firstRegular(basis: string, customer: string, { lifetimes }: Seen): string | null {
  const own = lifetimes.filter(
    (lifetime) => lifetime.customer === customer && (basis === 'total' || lifetime.basis === basis),
  );
  return earliest(...own.map(({ regularFrom }) => regularFrom));
}

/** Who is a regular on a day: until the relationship is over; of one kind of business, by that kind alone. */
function standingOn(basis: string, day: string, seen: Seen): Standing {
  const standing: Standing = new Map();
  for (const relationship of seen.relationships) {
    const { customer, regularFrom, churnedOn } = relationship;
    if (regularFrom === null || regularFrom > day || day >= (churnedOn ?? NEVER)) continue;
    const running = relationship.lifetimes.filter((lifetime) => isRunning(lifetime, day, seen));
    const value = (lifetimes: Lifetime[]) =>
      sum(lifetimes.map((lifetime) => valueOn(lifetime, day, seen)));
    if (basis === 'total') standing.set(customer, value(running));
    const ofBasis = running.filter(
      (lifetime) => lifetime.basis === basis && (lifetime.regularFrom ?? NEVER) <= day,
    );
    if (ofBasis.length > 0) standing.set(customer, value(ofBasis));
  }
  return standing;
}

function isRunning(lifetime: Lifetime, day: string, { lifetimes }: Seen): boolean {
  const own = lifetimes.filter(({ customer }) => customer === lifetime.customer);
  const from = countsFrom(lifetime, own);
  if (from === null || from > day || lifetime.startedOn > day) return false;
  return day < (lifetime.churnedOn ?? NEVER);
}

/** Of contracts what runs that day, in a gap what ran last; of orders those of the 365 days to the last order by that day. */
function valueOn({ basis, customer, terms }: Lifetime, day: string, { bought }: Seen) {
  if (basis === 'contract') return valueOfTerms(terms, day);
  const days = (bought.get(customer) ?? []).filter(({ on }) => on <= day);
  const last = days.at(-1)?.on ?? day;
  return sum(days.filter(({ on }) => on > daysAfter(last, -365)).map(({ value }) => value));
}

function valueOfTerms(terms: Contract[], day: string): number {
  const begun = terms.filter(({ started_on }) => (started_on ?? NEVER) <= day);
  const lastDays = begun.map(({ ended_on }) => earliest(ended_on, day) ?? day);
  const last = lastDays.sort().at(-1) ?? day;
  const running = begun.filter(({ ended_on }) => (ended_on ?? NEVER) >= last);
  return sum(running.map(({ annual_value }) => annual_value ?? 0));
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
