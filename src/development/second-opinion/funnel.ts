import type { Company, Contract, Rules } from './company.ts';
import { daysBetween, localDay, monthsAfter } from './days.ts';
import type { Exchange } from './exchanges.ts';
import type { Loss } from './losses.ts';
import { countsFrom, type Relationship } from './relationships.ts';
import type { Wait } from './waits.ts';

/** How far the winning back of one churned customer came; reply, answer and offer each only after the one before. */
export type Case = {
  customer: string;
  churnedOn: string;
  attemptCount: number;
  isAttempted: boolean;
  isReplied: boolean;
  isAnswered: boolean;
  isOffered: boolean;
  isReturned: boolean;
  isKept: boolean;
};

type Seen = {
  company: Company;
  exchanges: Exchange[];
  waits: Wait[];
  losses: Loss[];
  relationships: Relationship[];
  rules: Rules;
};
type Attempt = { loss: Loss; exchange: Exchange; day: string };

/** Gives a case for each churn of the last 24 months, and all attempts with their first reply. */
export function funnelOf(seen: Seen) {
  const { company, losses, rules } = seen;
  const attempts = losses.flatMap((loss) => personalAttempts(loss, seen));
  const replies = repliesTo(attempts, seen);
  const window = monthsAfter(rules.asOf, -24);
  const cases = losses.flatMap((loss): Case[] => {
    const { churnedOn } = loss;
    if (churnedOn === null || churnedOn <= window) return [];
    const ours = attempts.filter((attempt) => attempt.loss === loss).map(({ day }) => day);
    const isAttempted = ours.length > 0;
    const theirs = replies.filter(({ attempt }) => attempt.loss === loss);
    const isReplied = theirs.length > 0;
    const isAnswered = theirs.some(({ reply }) => isAnsweredReply(reply, seen.waits));
    const isOffered = isAnswered && hasOffer(loss, ours, company);
    const isReturned = isAttempted && loss.returnedOn !== null;
    return [
      {
        customer: loss.customer,
        churnedOn,
        attemptCount: ours.length,
        isAttempted,
        isReplied,
        isAnswered,
        isOffered,
        isReturned,
        isKept: isKept(loss, seen),
      },
    ];
  });
  return {
    cases,
    attempts: attempts.map((attempt) => ({
      ...attempt,
      repliedAt: replies.find((reply) => reply.attempt === attempt)?.reply.at ?? null,
    })),
  };
}

/** The first human message of a conversation, whoever else it is with, a call or a meeting, by us, after the day of the loss and until the return. */
function personalAttempts(loss: Loss, { exchanges, rules }: Seen): Attempt[] {
  const opened = new Map<string, string>();
  const attempts: Attempt[] = [];
  for (const exchange of exchanges) {
    const first = opened.get(exchange.conversation) ?? exchange.id;
    opened.set(exchange.conversation, first);
    if (exchange.customer !== loss.customer || exchange.id !== first) continue;
    const day = localDay(exchange.at, rules.timezone);
    const isBefore = loss.returnedOn === null || day <= loss.returnedOn;
    if (exchange.direction === 'outbound' && day > loss.lostOn && isBefore)
      attempts.push({ loss, exchange, day });
  }
  return attempts;
}

/** Each message is credited to the attempt that opened its conversation, else to the last attempt of the 30 days before; an attempt's reply is the first. */
function repliesTo(
  attempts: Attempt[],
  { exchanges }: Seen,
): { attempt: Attempt; reply: Exchange }[] {
  const replies: { attempt: Attempt; reply: Exchange }[] = [];
  for (const reply of exchanges.filter(({ direction }) => direction === 'inbound')) {
    const earlier = attempts.filter(
      ({ exchange }) => exchange.customer === reply.customer && exchange.begunAt < reply.at,
    );
    const own = earlier.filter(({ exchange }) => exchange.conversation === reply.conversation);
    const recent = earlier.filter(({ exchange }) => reply.at - exchange.begunAt <= 30 * 86_400_000);
    const attempt =
      own.at(-1) ?? recent.sort((a, b) => a.exchange.begunAt - b.exchange.begunAt).at(-1);
    if (attempt && !replies.some((other) => other.attempt === attempt))
      replies.push({ attempt, reply });
  }
  return replies;
}

function isAnsweredReply(reply: Exchange, waits: Wait[]): boolean {
  if (reply.isSpoken) return true;
  return waits.some(
    ({ customer, messages, outcome }) =>
      customer === reply.customer && messages.includes(reply.id) && outcome === 'answered',
  );
}

/** A contract was offered from the first attempt on and until the return, or an attempt fell into the term of an unsigned offer. */
function hasOffer({ customer, returnedOn }: Loss, attempts: string[], company: Company): boolean {
  const first = attempts.toSorted()[0] ?? '';
  return company.contracts.some(({ customer_id, status, offered_on, started_on, ended_on }) => {
    if (customer_id !== customer || offered_on === null) return false;
    const isOfNow = offered_on >= first && (returnedOn === null || offered_on <= returnedOn);
    const isRunning = (day: string) =>
      day >= offered_on && day >= (started_on ?? '') && ended_on !== null && day <= ended_on;
    return isOfNow || (status !== 'signed' && attempts.some(isRunning));
  });
}

/** The customer stayed for a whole term since the return, or has orders 365 days apart or more. */
function isKept(loss: Loss, { relationships, rules }: Seen): boolean {
  const own = relationships.filter(({ customer }) => customer === loss.customer);
  const next = own.find(({ startedOn }) => startedOn > (loss.churnedOn ?? loss.lostOn));
  if (!next) return false;
  const all = own.flatMap(({ lifetimes }) => lifetimes);
  return next.lifetimes
    .filter(({ startedOn }) => startedOn <= rules.asOf)
    .some((lifetime) => {
      const { basis, terms, lastOn } = lifetime;
      if (basis === 'contract') return isFirstTermOver(terms, rules.asOf);
      const from = countsFrom(lifetime, all);
      return from !== null && lastOn !== null && daysBetween(from, lastOn) >= 365;
    });
}

/** Terms side by side are one: it is over when the next begins after it, or at the end of the last. */
function isFirstTermOver(terms: Contract[], asOf: string): boolean {
  let covered = terms[0]?.ended_on ?? '9999-12-31';
  for (const { started_on, ended_on } of terms) {
    if ((started_on ?? '') > covered) break;
    if ((ended_on ?? '9999-12-31') > covered) covered = ended_on ?? '9999-12-31';
  }
  return covered < asOf;
}
