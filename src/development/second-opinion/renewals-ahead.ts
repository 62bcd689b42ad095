import type { Rules } from './company.ts';
import { daysAfter, daysBetween, localDay, monthsAfter } from './days.ts';
import type { Exchange } from './exchanges.ts';
import type { Lifetime } from './lifetimes.ts';

const NEVER = '9999-12-31';

/** A contract that ends soon after the day on which one looks, as it was known then. */
export type EndingTerm = {
  lookedOn: string;
  customer: string;
  endedOn: string;
  value: number;
  ourWordOn: string | null;
  theirWordOn: string | null;
  hasWord: boolean;
};

type Seen = { lifetimes: Lifetime[]; exchanges: Exchange[]; rules: Rules };

/** Gives the contracts that end soon with nothing signed beyond them: on the day of the report, and on the twelve month-ends before which all such ends are decided. */
export function endingTermsOf(seen: Seen): EndingTerm[] {
  const customers = new Set(
    seen.lifetimes.filter(({ basis }) => basis === 'contract').map(({ customer }) => customer),
  );
  return lookedDays(seen.rules).flatMap((day) =>
    [...customers].flatMap((customer) => endingOn(day, customer, seen)),
  );
}

function lookedDays({ asOf, renewalDays, graceDays }: Rules): string[] {
  const decided = daysAfter(asOf, -renewalDays - graceDays - 1);
  const month = `${decided.slice(0, 7)}-01`;
  const ends = Array.from({ length: 12 }, (_, age) => daysAfter(monthsAfter(month, -age), -1));
  return [asOf, ...ends];
}

function endingOn(day: string, customer: string, seen: Seen): EndingTerm[] {
  const { lifetimes, exchanges, rules } = seen;
  const signed = lifetimes
    .filter((lifetime) => lifetime.customer === customer && lifetime.basis === 'contract')
    .flatMap(({ terms }) => terms)
    .map((term) => ({
      begins: term.started_on ?? '',
      ends: term.ended_on ?? NEVER,
      signedOn: term.decided_on ?? term.started_on ?? '',
      value: term.annual_value ?? 0,
    }))
    .filter(({ signedOn }) => signedOn <= day);
  const running = signed.filter(({ begins, ends }) => begins <= day && day <= ends);
  const endedOn = signed
    .map(({ ends }) => ends)
    .reduce((last, end) => (end > last ? end : last), '');
  const isLast = running.some(({ ends }) => ends === endedOn);
  const left = isLast && endedOn !== NEVER ? daysBetween(day, endedOn) : 0;
  if (left < 1 || left > rules.renewalDays) return [];
  const lastOf = (direction: Exchange['direction']) =>
    exchanges
      .filter((exchange) => exchange.customer === customer && exchange.direction === direction)
      .map(({ at }) => localDay(at, rules.timezone))
      .filter((on) => on <= day)
      .sort()
      .at(-1) ?? null;
  const ourWordOn = lastOf('outbound');
  return [
    {
      lookedOn: day,
      customer,
      endedOn,
      value: running.reduce((sum, { value }) => sum + value, 0),
      ourWordOn,
      theirWordOn: lastOf('inbound'),
      hasWord: ourWordOn !== null && ourWordOn >= daysAfter(day, -rules.renewalDays),
    },
  ];
}
