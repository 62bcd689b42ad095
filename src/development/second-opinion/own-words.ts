import type { Company, Rules } from './company.ts';
import { daysAfter, daysBetween, firstMoment, localDay, monthsAfter } from './days.ts';
import type { Exchange } from './exchanges.ts';
import { identify } from './identities.ts';
import type { Loss } from './losses.ts';
import { byKey } from './message-order.ts';
import type { Relationship } from './relationships.ts';
import { settlementsOf } from './waits.ts';

/** An offer or an attempt to win back, and what became of it; other words rest on which questions are sure, which is not recomputed. */
export type OwnWord = {
  customer: string;
  at: number;
  kind: 'offer' | 'win_back';
  standing: 'regular' | 'lost' | 'other';
  outcome: 'replied' | 'settled' | 'closed' | 'open';
  repliedAt: number | null;
};

type Seen = {
  company: Company;
  exchanges: Exchange[];
  attempts: { exchange: Exchange; loss: Loss }[];
  losses: Loss[];
  relationships: Relationship[];
  rules: Rules;
};

type Decision = { at: number | null; isTheirs: boolean };

/** Gives the offers and attempts of the 24 months to the last day, one for each customer that they went to. */
export function ownWordsOf(seen: Seen): OwnWord[] {
  const { exchanges, rules } = seen;
  const first = exchanges.find(({ direction }) => direction === 'inbound');
  if (!first || isOneSided(seen)) return [];
  const window = monthsAfter(daysAfter(rules.asOf, 1), -24);
  const known = localDay(first.at, rules.timezone);
  const from = known > window ? known : window;
  const offers = offersOf(seen);
  return exchanges.flatMap((word): OwnWord[] => {
    if (!isWritten(word) || localDay(word.at, rules.timezone) < from) return [];
    const isAttempt = seen.attempts.some(({ exchange }) => exchange === word);
    const decisions = offers.get(word) ?? [];
    if (!isAttempt && decisions.length === 0) return [];
    const ended = endOf(word, isAttempt ? null : decisions, seen);
    const kind = isAttempt ? 'win_back' : 'offer';
    return [
      { customer: word.customer, at: word.at, kind, standing: standingOf(word, seen), ...ended },
    ];
  });
}

/** In a call or meeting both sides speak: it waits for nothing. */
function isWritten({ direction, isSpoken }: Exchange): boolean {
  return direction === 'outbound' && !isSpoken;
}

/** Ten mails by people or more, all of one side: those of the other were not loaded. */
function isOneSided({ company, rules }: Seen): boolean {
  const identityOf = identify(company, rules);
  const human = company.messages.filter(({ kind }) => kind === 'human');
  const ours = human.filter(({ from_address }) => identityOf(from_address ?? '').side === 'ours');
  return human.length >= 10 && (ours.length === 0 || ours.length === human.length);
}

/** The decisions of the offers that came with a message: the nearest to the day of each, in a conversation that we opened. */
function offersOf({ company, exchanges, rules }: Seen): Map<Exchange, Decision[]> {
  const carried = new Map<Exchange, Decision[]>();
  const dayOf = ({ at }: Exchange) => localDay(at, rules.timezone);
  for (const contract of company.contracts) {
    const { customer_id, offered_on, decided_on, decided_by, status } = contract;
    if (offered_on === null || offered_on <= monthsAfter(rules.asOf, -24)) continue;
    const apart = (word: Exchange) => Math.abs(daysBetween(offered_on, dayOf(word)));
    const [nearest] = exchanges
      .filter((word) => word.customer === customer_id && isWritten(word) && apart(word) <= 3)
      .filter((word) => decided_on === null || dayOf(word) <= decided_on)
      .filter((word) => isOpenedByUs(word, exchanges))
      .sort((a, b) => apart(a) - apart(b) || a.at - b.at || byKey(a.id, b.id));
    if (!nearest) continue;
    const at = decided_on && firstMoment(daysAfter(decided_on, 1), rules.timezone);
    const isTheirs = status === 'signed' || decided_by === 'customer';
    carried.set(nearest, [...(carried.get(nearest) ?? []), { at: at || null, isTheirs }]);
  }
  return carried;
}

function isOpenedByUs({ conversation, customer }: Exchange, exchanges: Exchange[]): boolean {
  const own = exchanges.filter(
    (other) => other.conversation === conversation && other.customer === customer,
  );
  const theirs = own.find(({ direction, isSpoken }) => direction === 'inbound' && !isSpoken);
  const ours = own.find(({ direction, isSpoken }) => direction === 'outbound' || isSpoken);
  return ours !== undefined && (theirs === undefined || theirs.at > ours.at);
}

/** The first of their reply, their decision (of the offer; else any, or the return), and the end of an offer that was not theirs. */
function endOf(word: Exchange, decisions: Decision[] | null, seen: Seen) {
  const { company, exchanges, losses, rules } = seen;
  const reply = exchanges.find((later) => isReply(later, word))?.at ?? Infinity;
  let [settled, closed] = [Infinity, Infinity];
  if (decisions === null) {
    const returns = losses.flatMap(({ customer, returnedOn }) =>
      customer === word.customer && returnedOn !== null
        ? [firstMoment(daysAfter(returnedOn, 1), rules.timezone)]
        : [],
    );
    const all = [...settlementsOf(company, word.customer, rules), ...returns];
    settled = Math.min(...all.filter((at) => at > word.at));
  } else if (decisions.every(({ at }) => at !== null)) {
    const last = Math.max(...decisions.map(({ at }) => at ?? 0));
    if (decisions.some(({ isTheirs }) => isTheirs)) settled = last;
    else closed = last;
  }
  const end = Math.min(reply, settled, closed);
  if (end === Infinity) return { outcome: 'open', repliedAt: null } as const;
  if (end === reply) return { outcome: 'replied', repliedAt: end } as const;
  if (end === settled) return { outcome: 'settled', repliedAt: end } as const;
  return { outcome: 'closed', repliedAt: null } as const;
}

function isReply(later: Exchange, word: Exchange): boolean {
  if (later.customer !== word.customer || later.at <= word.at) return false;
  if (later.direction !== 'inbound' && !later.isSpoken) return false;
  if (later.conversation === word.conversation) return true;
  if (later.contacts.length === 0 || word.contacts.length === 0) return true;
  return later.contacts.some((contact) => word.contacts.includes(contact));
}

function standingOf(word: Exchange, { losses, relationships, rules }: Seen) {
  const day = localDay(word.at, rules.timezone);
  const isLost = losses.some(
    ({ customer, lostOn, returnedOn }) =>
      customer === word.customer && lostOn < day && (returnedOn === null || day <= returnedOn),
  );
  if (isLost) return 'lost';
  const isRegular = relationships.some(
    ({ customer, regularFrom, churnedOn }) =>
      customer === word.customer &&
      regularFrom !== null &&
      regularFrom <= day &&
      (churnedOn === null || day < churnedOn),
  );
  return isRegular ? 'regular' : 'other';
}
