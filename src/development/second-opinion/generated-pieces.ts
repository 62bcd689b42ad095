import fc from 'fast-check';
import { daysBetween } from './days.ts';
import { AS_OF, FIRST_DAY } from './generated-company.ts';
import type { Deed, History, Step, Term } from './generated-history.ts';

/** The last day that is seen, in days from the first of all. */
export const LAST = daysBetween(FIRST_DAY, AS_OF);

/** The day after which a customer of these histories is gone, well within the months in which cases count. */
export const GONE = 1100;

/** Gives one of these days, the day before or the day after it. */
export const near = (...days: number[]) =>
  fc.constantFrom(...days.flatMap((day) => [day - 1, day, day + 1]));

/** A customer with whom nothing happened. */
export const NOTHING: History = {
  contactCount: 1,
  isPrivate: false,
  termsFrom: 0,
  terms: [],
  orderGaps: [],
  steps: [],
  messagesFrom: 0,
  deeds: [],
  tickets: [],
};

/** A signed term of a year. */
export const signed: Term = {
  gap: 1,
  length: 365,
  signedBefore: 10,
  status: 'signed',
  decidedBy: 'customer',
  notice: null,
  value: 1200,
};

/** One row of 100. */
export const order: History['orderGaps'][number] = {
  days: 0,
  isCancelled: false,
  value: 100,
  bills: null,
  shape: 'plain',
  currency: null,
};

/** A mail of the customer, but for what is said otherwise. */
export const step = (given: Partial<Step>): Step => ({
  minutes: 600,
  isOurs: false,
  contact: 0,
  tie: 'none',
  back: 0,
  subject: 0,
  kind: 'human',
  way: 'plain',
  asksNothing: false,
  isToBoth: false,
  isToNeighbour: false,
  isCopied: false,
  ...given,
});

/** Gives what the CRM records of a morning, by us. */
export function deed(day: number, kind: string): Deed {
  return { day, minutes: 600, kind, isOurs: true, contact: null };
}

/** Gives up to four refusals, complaints and handovers so many days after a day. */
export function deedsAbout(day: number, offsets: number[]): fc.Arbitrary<Deed[]> {
  const one = fc
    .record({
      offset: fc.constantFrom(...offsets),
      kind: fc.constantFrom('refusal', 'refusal', 'complaint', 'account_manager_change'),
    })
    .map(({ offset, kind }) => deed(day + offset, kind));
  return fc.array(one, { maxLength: 4 });
}
