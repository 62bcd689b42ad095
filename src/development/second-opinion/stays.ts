import type { Contract, Rules } from './company.ts';
import { daysAfter, daysBetween } from './days.ts';
import type { Lifetime } from './lifetimes.ts';
import { countsFrom } from './relationships.ts';

/** How long a business lasted, and from when on it was followed; in days, or in yearly terms. */
export type Stay = {
  customer: string;
  stratum: string;
  number: number;
  entry: number;
  duration: number;
  hasEnded: boolean;
  isStartKnown: boolean;
};

/** A point of a Kaplan-Meier curve. */
export type CurvePoint = {
  curve: string;
  stratum: string;
  duration: number;
  atRisk: number;
  events: number;
  survival: number;
  low: number | null;
  high: number | null;
};

const NEVER = '9999-12-31';

/** Gives the tenures and the renewals of all customers, and both as curves with their limits. */
export function staysOf(lifetimes: Lifetime[], rules: Rules) {
  const begun = lifetimes.filter(({ startedOn }) => startedOn <= rules.asOf);
  const own = begun.filter((lifetime) => {
    const ofCustomer = lifetimes.filter(({ customer }) => customer === lifetime.customer);
    return countsFrom(lifetime, ofCustomer) !== null;
  });
  const from = followedFrom(own, rules);
  const tenures = own.map((lifetime) => tenureOf(lifetime, from, rules));
  const renewals = begun.flatMap((lifetime) => renewalsOf(lifetime, from.contracts));
  const curves = [
    ...curveOf('tenures', 'contract', tenures),
    ...curveOf('tenures', 'orders', tenures),
    ...curveOf('renewals', 'all', renewals),
  ];
  return { tenures, renewals, curves };
}

type FollowedFrom = { contracts: string | null; orders: string | null };

/** As stated; else leavers are seen from two days before the first of them on who did not come back; orders from the first on. */
function followedFrom(lifetimes: Lifetime[], { archiveBegins }: Rules): FollowedFrom {
  if (archiveBegins !== null) return { contracts: archiveBegins, orders: archiveBegins };
  const left = lifetimes.filter(({ basis, churnedOn }) => basis === 'contract' && churnedOn);
  const gone = left.filter(({ returnedOn }) => returnedOn === null);
  const first = (gone.length > 0 ? gone : left).map(({ churnedOn }) => churnedOn ?? '').sort()[0];
  const orders = lifetimes.filter(({ basis }) => basis === 'orders');
  return {
    contracts: first === undefined ? null : daysAfter(first, -2),
    orders: orders.map(({ startedOn }) => startedOn).sort()[0] ?? null,
  };
}

function tenureOf(lifetime: Lifetime, from: FollowedFrom, rules: Rules): Stay {
  const { customer, basis, number, startedOn, churnedOn } = lifetime;
  const isContract = basis === 'contract';
  const before = isContract && from.contracts ? daysBetween(startedOn, from.contracts) : 0;
  const isFirst = number === 1 && from.orders !== null;
  return {
    customer,
    stratum: basis,
    number,
    entry: Math.max(before, 0),
    duration: daysBetween(startedOn, churnedOn ?? daysAfter(rules.asOf, 1)),
    hasEnded: churnedOn !== null,
    isStartKnown:
      isContract || !isFirst || startedOn > daysAfter(from.orders ?? '', rules.silenceDaysMax),
  };
}

/** Nothing for stretches whose terms are not of about a year. */
function renewalsOf(lifetime: Lifetime, from: string | null): Stay[] {
  const { customer, basis, number, churnedOn, terms } = lifetime;
  if (basis !== 'contract') return [];
  const lengths = terms.map(
    ({ started_on, ended_on }) => daysBetween(started_on ?? '', ended_on ?? NEVER) + 1,
  );
  const middle = medianOf(lengths);
  if (middle < 335 || middle > 396) return [];
  const numbers = termNumbers(terms);
  const over = terms.flatMap(({ ended_on }, index) =>
    from !== null && (ended_on ?? NEVER) < from ? [numbers[index] ?? 0] : [],
  );
  return [
    {
      customer,
      stratum: 'all',
      number,
      entry: new Set(over).size,
      duration: Math.max(...numbers) - (churnedOn === null ? 1 : 0),
      hasEnded: churnedOn !== null,
      isStartKnown: true,
    },
  ];
}

/** Terms that run side by side share a number. */
export function termNumbers(terms: Contract[]): number[] {
  let [number, last] = [0, ''];
  return terms.map(({ started_on, ended_on }) => {
    if ((started_on ?? '') > last) number += 1;
    last = [last, ended_on ?? NEVER].sort()[1] ?? NEVER;
    return number;
  });
}

function medianOf(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

/** Kaplan and Meier (1958) with delayed entry, Greenwood's variance and log-log limits, as a product over the days on which any stay ends. */
function curveOf(curve: string, stratum: string, stays: Stay[]): CurvePoint[] {
  const followed = stays.filter(
    (stay) =>
      stay.stratum === stratum &&
      stay.isStartKnown &&
      (stay.entry < stay.duration || (curve === 'renewals' && stay.entry === 0)),
  );
  const durations = [...new Set(followed.map(({ duration }) => duration))].sort((a, b) => a - b);
  let [survival, variance] = [1, 0];
  return durations.map((duration) => {
    const atRisk = followed.filter(
      (stay) => stay.duration >= duration && (stay.entry === 0 || stay.entry < duration),
    ).length;
    const ending = followed.filter((stay) => stay.duration === duration && stay.hasEnded);
    survival *= 1 - ending.length / atRisk;
    variance += ending.length / (atRisk * (atRisk - ending.length));
    const reach = (1.959963984540054 * Math.sqrt(variance)) / Math.abs(Math.log(survival));
    const limit = (power: number) => (survival > 0 && survival < 1 ? survival ** power : null);
    return {
      curve,
      stratum,
      duration,
      atRisk,
      events: ending.length,
      survival,
      low: limit(Math.exp(reach)),
      high: limit(Math.exp(-reach)),
    };
  });
}
