import type { Company, Contract, Rules } from './company.ts';
import { daysAfter, daysBetween, earliest, monthsAfter } from './days.ts';
import { purchaseDays } from './purchases.ts';

/** An unbroken stretch of contracts or orders of one customer. */
export type Lifetime = {
  customer: string;
  basis: 'contract' | 'orders';
  number: number;
  startedOn: string;
  /** First signature; null for orders. */
  signedOn: string | null;
  /** Last day under contract, null if open-ended; or day of the last order. */
  lastOn: string | null;
  regularFrom: string | null;
  churnedOn: string | null;
  returnedOn: string | null;
  /** The signed terms it is made of. */
  terms: Contract[];
};

/** Gives the lifetimes of all customers, by contracts and by orders, those signed and not yet begun included. */
export function lifetimesOf(company: Company, rules: Rules): Lifetime[] {
  const lifetimes: Lifetime[] = [];
  const bought = purchaseDays(company, rules);
  for (const customer_id of new Set(company.customers.map(({ customer_id }) => customer_id))) {
    const terms = termsOf(company, customer_id);
    lifetimes.push(...contractLifetimes(customer_id, terms, rules));
    lifetimes.push(
      ...orderLifetimes(
        customer_id,
        (bought.get(customer_id) ?? []).map(({ on }) => on),
        rules,
      ),
    );
  }
  return lifetimes;
}

function termsOf(company: Company, customer: string): Contract[] {
  const signed = company.contracts.filter(
    ({ customer_id, status, started_on }) =>
      customer_id === customer && status === 'signed' && started_on !== null,
  );
  return signed.sort(
    (a, b) => compare(a.started_on, b.started_on) || compare(a.contract_id, b.contract_id),
  );
}

function contractLifetimes(customer: string, terms: Contract[], rules: Rules): Lifetime[] {
  const stretches: Contract[][] = [];
  for (const [index, term] of terms.entries()) {
    const current = stretches.at(-1);
    const last = current && lastDay(current);
    const isAfterGap =
      last === undefined ||
      (last !== null &&
        daysBetween(last, term.started_on ?? '') - 1 > rules.graceDays &&
        terms.slice(index).every((later) => signature(later) > daysAfter(last, 1)));
    if (current && !isAfterGap) current.push(term);
    else stretches.push([term]);
  }
  return stretches.map((stretch, index) => {
    const lastOn = lastDay(stretch);
    const isOver = lastOn !== null && rules.asOf > daysAfter(lastOn, rules.graceDays);
    return {
      customer,
      basis: 'contract',
      number: index + 1,
      startedOn: stretch[0]?.started_on ?? '',
      signedOn: stretch.map(signature).sort()[0] ?? null,
      lastOn,
      regularFrom: regularByTerms(stretch, lastOn, rules),
      churnedOn: isOver ? daysAfter(lastOn, 1) : null,
      returnedOn: earliest(...(stretches[index + 1] ?? []).map(signature)),
      terms: stretch,
    };
  });
}

function signature({ decided_on, started_on }: Contract): string {
  return decided_on ?? started_on ?? '';
}

function lastDay(terms: Contract[]): string | null {
  if (terms.some(({ ended_on }) => ended_on === null)) return null;
  return (
    terms
      .map(({ ended_on }) => ended_on)
      .sort()
      .at(-1) ?? null
  );
}

/** From the first day of the third term in a row (terms side by side are one), or the last day of the 24 months, whichever is first. */
function regularByTerms(terms: Contract[], lastOn: string | null, rules: Rules): string | null {
  const starts: string[] = [];
  let last: string | null = '';
  for (const { started_on, ended_on } of terms) {
    if (last !== null && (started_on ?? '') > last) starts.push(started_on ?? '');
    last = last === null || ended_on === null ? null : last > ended_on ? last : ended_on;
  }
  const byMonths = daysAfter(monthsAfter(starts[0] ?? '', rules.regularMonths), -1);
  const hasMonths = lastOn === null || lastOn >= byMonths;
  const candidates = [starts[rules.regularTerms - 1], hasMonths ? byMonths : undefined];
  const from = candidates.filter((day) => day !== undefined).sort()[0] ?? null;
  return from !== null && from <= rules.asOf ? from : null;
}

function orderLifetimes(customer: string, days: string[], rules: Rules): Lifetime[] {
  const stretches: { days: string[]; allowance: number }[] = [];
  for (const [index, day] of days.entries()) {
    const allowance = allowedSilence(days.slice(0, index + 1), rules);
    const current = stretches.at(-1);
    const before = current?.days.at(-1);
    if (current && before !== undefined && daysBetween(before, day) <= current.allowance) {
      current.days.push(day);
      current.allowance = allowance;
    } else stretches.push({ days: [day], allowance });
  }
  return stretches.map((stretch, index) => {
    const lastOn = stretch.days.at(-1) ?? '';
    const churnedOn = daysAfter(lastOn, stretch.allowance);
    return {
      customer,
      basis: 'orders',
      number: index + 1,
      startedOn: stretch.days[0] ?? '',
      signedOn: null,
      lastOn,
      regularFrom: regularByOrders(stretch.days, rules),
      churnedOn: churnedOn < rules.asOf || stretches[index + 1] ? churnedOn : null,
      returnedOn: stretches[index + 1]?.days[0] ?? null,
      terms: [],
    };
  });
}

function allowedSilence(daysSoFar: string[], rules: Rules): number {
  const gaps = gapsOf(daysSoFar).sort((a, b) => a - b);
  if (gaps.length === 0) return rules.silenceDaysMax;
  const middle =
    ((gaps[Math.floor((gaps.length - 1) / 2)] ?? 0) +
      (gaps[Math.ceil((gaps.length - 1) / 2)] ?? 0)) /
    2;
  const allowed = Math.floor(rules.silenceFactor * middle);
  return Math.min(Math.max(allowed, rules.silenceDaysMin), rules.silenceDaysMax);
}

function regularByOrders(days: string[], rules: Rules): string | null {
  for (const [index, day] of days.entries()) {
    if (index + 1 < rules.regularOrders) continue;
    if (monthsAfter(days[0] ?? '', rules.regularOrderMonths) > day) continue;
    if (variation(gapsOf(days.slice(0, index + 1))) <= rules.regularGapVariation) return day;
  }
  return null;
}

function gapsOf(days: string[]): number[] {
  return days.slice(1).map((day, index) => daysBetween(days[index] ?? '', day));
}

function variation(gaps: number[]): number {
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const squares = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0);
  return Math.sqrt(squares / (gaps.length - 1)) / mean;
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
