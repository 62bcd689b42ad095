import type { Company, Contract, Rules } from './company.ts';
import { daysAfter, earliest, localDay } from './days.ts';
import type { Lifetime } from './lifetimes.ts';
import type { Relationship } from './relationships.ts';

/** The time in which a customer is lost: from refusal, decline, notice or churn until the return. */
export type Loss = {
  customer: string;
  basis: 'contract' | 'orders';
  /** Last day under contract, or of the last order. */
  lastOn: string | null;
  refusedOn: string | null;
  declinedOn: string | null;
  lostOn: string;
  churnedOn: string | null;
  wasRegular: boolean;
  returnedOn: string | null;
};

export function lossesOf(company: Company, relationships: Relationship[], rules: Rules): Loss[] {
  return relationships.flatMap((relationship) => {
    const { customer, returnedOn, churnedOn, last } = relationship;
    const isBeforeReturn = (day: string | null) =>
      day !== null && (returnedOn === null || day < returnedOn);
    const declinedOn = declineAfter(relationship, company);
    const notice = last.basis === 'contract' ? noticeOf(relationship) : null;
    const first = earliest(declinedOn, isBeforeReturn(notice) ? notice : null, churnedOn);
    if (first === null) return [];
    const refusedOn = lastRefusal(relationship, [first, churnedOn ?? first], company, rules);
    const lostOn = earliest(refusedOn && lossBegun(refusedOn, last), first) ?? first;
    const wasRegular = relationship.regularFrom !== null;
    return [
      {
        customer,
        basis: last.basis,
        lastOn: last.lastOn,
        refusedOn,
        declinedOn,
        lostOn,
        churnedOn,
        wasRegular,
        returnedOn,
      },
    ];
  });
}

/** When notice was given of the term that ends last; of all of them where several do. */
function noticeOf({ lifetimes, last: { lastOn } }: Relationship): string | null {
  const last = termsOf(lifetimes).filter(({ ended_on }) => ended_on === lastOn);
  if (last.some(({ notice_on }) => notice_on === null)) return null;
  return (
    last
      .map(({ notice_on }) => notice_on)
      .sort()
      .at(-1) ?? null
  );
}

function termsOf(lifetimes: Lifetime[]): Contract[] {
  return lifetimes.flatMap(({ terms }) => terms);
}

/** The first refusal of an offer that would have continued the contract, after its last signature and before the return. */
function declineAfter(relationship: Relationship, company: Company): string | null {
  const { customer, lifetimes, last, returnedOn } = relationship;
  const { lastOn } = last;
  if (last.basis === 'orders' || lastOn === null) return null;
  const signed =
    termsOf(lifetimes)
      .map(({ decided_on }) => decided_on ?? '')
      .sort()
      .at(-1) ?? '';
  const days = company.contracts
    .filter(
      ({ customer_id, status }) =>
        customer_id === customer && ['declined', 'withdrawn'].includes(status),
    )
    .filter(({ started_on }) => started_on !== null && started_on > lastOn)
    .filter(({ started_on }) => (started_on ?? '') <= daysAfter(lastOn, 366))
    .map(({ decided_on }) => decided_on ?? '')
    .filter((day) => day > signed && (returnedOn === null || day < returnedOn));
  return days.sort()[0] ?? null;
}

/** By orders a loss begins the day after the last order at the earliest. */
function lossBegun(refusedOn: string, { basis, lastOn }: Lifetime): string {
  const isBeforeOrder = basis === 'orders' && lastOn !== null && refusedOn <= lastOn;
  return isBeforeOrder ? daysAfter(lastOn, 1) : refusedOn;
}

/** Our last refusal in the 120 days before the loss (by orders: before the last order), or since, up to the churn; by contract of this relationship. */
function lastRefusal(
  { customer, startedOn, last: ending }: Relationship,
  [first, last]: [string, string],
  company: Company,
  rules: Rules,
): string | null {
  const isByOrders = ending.basis === 'orders';
  const since = daysAfter(isByOrders ? (ending.lastOn ?? '') : first, -rules.causeDays);
  const refusals = company.activities
    .filter(({ customer_id, kind }) => customer_id === customer && kind === 'refusal')
    .map(({ occurred_at }) => localDay(Date.parse(occurred_at), rules.timezone))
    .filter((day) => day >= since && day <= last && (isByOrders || day >= startedOn));
  return refusals.sort().at(-1) ?? null;
}
