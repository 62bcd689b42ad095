import type { Company, Rules } from './company.ts';
import { daysAfter, daysBetween, earliest, localDay, monthsAfter } from './days.ts';
import type { Exchange } from './exchanges.ts';
import type { Loss } from './losses.ts';
import type { Relationship } from './relationships.ts';

/** A customer with whom nobody had a word for longer than its limit, on a day on which that is looked at. */
export type Silence = {
  customer: string;
  seenOn: string;
  hasLeft: boolean;
  lastWordOn: string | null;
  silentDays: number;
  gapCount: number;
  ownGapDays: number | null;
  limitDays: number;
};

type Seen = {
  company: Company;
  exchanges: Exchange[];
  relationships: Relationship[];
  losses: Loss[];
  rules: Rules;
};

/** Gives the long silences of regulars under contract, today and at the month-ends of their record; of those who have left only today's. */
export function silencesOf(seen: Seen): Silence[] {
  const begins = beginOf(seen);
  if (begins === null) return [];
  const words = wordsOf(seen);
  return [...looks(seen.rules)].flatMap((seenOn) => {
    const known = new Map(
      [...words].map(([who, days]) => [who, days.filter((on) => on <= seenOn)]),
    );
    const company = longGap([...known.values()].flatMap(gapsOf), 20);
    if (company === null) return [];
    return [...watched(seen, seenOn, begins)].flatMap(([customer, { from, hasLeft }]) => {
      const days = known.get(customer) ?? [];
      const gaps = gapsOf(days);
      const own = longGap(gaps, 1);
      const lastWordOn = days.at(-1) ?? null;
      const silentDays = daysBetween(lastWordOn ?? from, seenOn);
      const limitDays = (gaps.length * (own ?? 0) + 20 * company) / (gaps.length + 20);
      if (silentDays <= limitDays) return [];
      const gap = { gapCount: gaps.length, ownGapDays: own };
      return [{ customer, seenOn, hasLeft, lastWordOn, silentDays, ...gap, limitDays }];
    });
  });
}

/** The last day, and the 24 ends of months of which it is known who left in the 365 days after and their grace. */
function looks({ asOf, graceDays }: Rules): Set<string> {
  const days = new Set([asOf]);
  for (let age = 0; age < 24; age += 1) {
    const month = monthsAfter(daysAfter(asOf, -graceDays - 364), -age).slice(0, 7);
    days.add(daysAfter(`${month}-01`, -1));
  }
  return days;
}

/** The first day of which a message or an activity is known. */
function beginOf({ company, rules }: Seen): string | null {
  const moments = [
    ...company.messages.map(({ sent_at }) => sent_at ?? ''),
    ...company.activities.map(({ occurred_at }) => occurred_at),
    ...company.tickets.map(({ opened_at }) => opened_at),
  ];
  return earliest(...moments.map((at) => localDay(Date.parse(at), rules.timezone)));
}

/** The days with a word, by customer, in their order. */
function wordsOf({ exchanges, rules }: Seen): Map<string, string[]> {
  const words = new Map<string, Set<string>>();
  for (const { customer, at, isMissed } of exchanges) {
    if (isMissed) continue;
    const days = words.get(customer) ?? new Set();
    words.set(customer, days.add(localDay(at, rules.timezone)));
  }
  return new Map([...words].map(([customer, days]) => [customer, [...days].sort()]));
}

function gapsOf(days: string[]): number[] {
  return days.slice(1).map((day, place) => daysBetween(days[place] ?? day, day));
}

/** The least that nine in ten do not exceed; null of fewer than so many. */
function longGap(gaps: number[], fewest: number): number | null {
  if (gaps.length < fewest) return null;
  const sorted = gaps.toSorted((a, b) => a - b);
  const reached = (gap: number) => sorted.filter((other) => other <= gap).length;
  return sorted.find((gap) => reached(gap) * 10 >= sorted.length * 9) ?? null;
}

/** Who is looked at on a day, and from when a word would be known. */
function watched({ relationships, losses, rules }: Seen, seenOn: string, begins: string) {
  const found = new Map<string, { from: string; hasLeft: boolean }>();
  for (const { customer, lifetimes, last, regularFrom, churnedOn } of relationships) {
    if (regularFrom === null) continue;
    for (const lifetime of lifetimes.filter(({ basis }) => basis === 'contract')) {
      const from = [lifetime.startedOn, begins].sort().at(-1) ?? begins;
      const isRegular = seenOn >= from && seenOn >= regularFrom;
      const isOver =
        lifetime.lastOn !== null && seenOn > daysAfter(lifetime.lastOn, rules.graceDays);
      if (isRegular && !isOver) found.set(customer, { from, hasLeft: false });
      const isToday = seenOn === rules.asOf && lifetime === last;
      if (isToday && hasLeft(losses, { customer, churnedOn }, rules))
        found.set(customer, { from, hasLeft: true });
    }
  }
  return found;
}

/** In the 24 months to the last day, and not back. */
function hasLeft(
  losses: Loss[],
  { customer, churnedOn }: Pick<Relationship, 'customer' | 'churnedOn'>,
  { asOf }: Rules,
): boolean {
  if (churnedOn === null || churnedOn <= monthsAfter(asOf, -24)) return false;
  return losses.some(
    (loss) =>
      loss.customer === customer && loss.churnedOn === churnedOn && loss.returnedOn === null,
  );
}
