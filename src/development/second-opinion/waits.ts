import type { Company, Rules } from './company.ts';
import { daysAfter, firstMoment, localDay } from './days.ts';
import type { Exchange } from './exchanges.ts';

/** A customer's messages of one conversation that share what ended them. */
export type Wait = {
  customer: string;
  conversation: string;
  firstMessage: string;
  openedAt: number;
  nudgeCount: number;
  outcome: 'answered' | 'settled' | 'open';
  /** Null while it is open. */
  endedAt: number | null;
  answer: string | null;
  isOffThread: boolean;
  isCourtesy: boolean;
  messages: string[];
  /** When its ticket was closed without an answer; null for others. */
  closedAt: number | null;
};

/** In a call or meeting both sides speak, so that it waits for nothing. */
function isQuestion({ direction, isSpoken }: Exchange): boolean {
  return direction === 'inbound' && !isSpoken;
}

type Ending = Pick<Wait, 'outcome' | 'endedAt' | 'answer' | 'isOffThread'>;

/** Gives the waits by the definition: each message takes the first answer or settlement after it; those that share it are one wait. */
export function waitsOf(company: Company, exchanges: Exchange[], rules: Rules): Wait[] {
  const waits = new Map<string, Wait>();
  for (const message of exchanges.filter(isQuestion)) {
    const theirs = exchanges.filter(({ customer }) => customer === message.customer);
    const ending = endingOf(message, theirs, settlementsOf(company, message.customer, rules));
    const { customer, conversation } = message;
    const key = JSON.stringify([customer, conversation, ending.outcome, ending.endedAt]);
    const wait = waits.get(key);
    if (wait) {
      wait.nudgeCount += 1;
      wait.isCourtesy &&= message.asksNothing;
      wait.isOffThread ||= ending.isOffThread;
      wait.messages.push(message.id);
      continue;
    }
    waits.set(key, {
      customer,
      conversation,
      firstMessage: message.id,
      openedAt: message.at,
      nudgeCount: 0,
      isCourtesy: message.asksNothing,
      messages: [message.id],
      closedAt: ending.outcome === 'open' ? closingOf(company, message) : null,
      ...ending,
    });
  }
  return [...waits.values()];
}

function closingOf({ tickets }: Company, message: Exchange): number | null {
  const ticket = tickets.find(({ ticket_id }) => message.id === `ticket:${ticket_id}`);
  const closedAt = ticket?.closed_at ? Date.parse(ticket.closed_at) : null;
  return closedAt !== null && closedAt > message.at ? closedAt : null;
}

function endingOf(message: Exchange, exchanges: Exchange[], settlements: number[]): Ending {
  const answers = exchanges.filter((later) => isAnswer(later, message));
  const first = answers.filter(({ at }) => at === answers[0]?.at);
  const answer =
    first.find(({ conversation }) => conversation === message.conversation) ?? first[0];
  const settledAt = settlements.filter((at) => at > message.at).sort((a, b) => a - b)[0];
  if (answer && (settledAt === undefined || answer.at <= settledAt)) {
    return {
      outcome: 'answered',
      endedAt: answer.at,
      answer: answer.id,
      isOffThread: answer.conversation !== message.conversation,
    };
  }
  const none = { answer: null, isOffThread: false };
  if (settledAt !== undefined) return { outcome: 'settled', endedAt: settledAt, ...none };
  return { outcome: 'open', endedAt: null, ...none };
}

function isAnswer(later: Exchange, message: Exchange): boolean {
  if (later.customer !== message.customer) return false;
  if (later.isMissed || (later.direction !== 'outbound' && !later.isSpoken)) return false;
  if (later.at < message.at) return false;
  if (later.conversation === message.conversation) return true;
  if (later.contacts.length === 0 || message.contacts.length === 0) return true;
  return later.contacts.some((contact) => message.contacts.includes(contact));
}

/** When a customer signed, cancelled or withdrew; where only the day is known, the end of that day. */
export function settlementsOf(company: Company, customer: string, rules: Rules): number[] {
  const { timezone } = rules;
  const endOf = (day: string) => firstMoment(daysAfter(day, 1), timezone);
  const settlements: number[] = [];
  for (const contract of company.contracts) {
    if (contract.customer_id !== customer) continue;
    const { status, decided_on, decided_by, notice_on } = contract;
    const isTheirs =
      status === 'signed' ||
      (decided_by === 'customer' && ['declined', 'withdrawn'].includes(status));
    if (isTheirs && decided_on !== null) settlements.push(endOf(decided_on));
    if (notice_on !== null) settlements.push(endOf(notice_on));
  }
  for (const { customer_id, kind, direction, ...activity } of company.activities) {
    if (customer_id !== customer || direction === 'outbound') continue;
    if (!['signature', 'cancellation', 'withdrawal'].includes(kind)) continue;
    const at = Date.parse(activity.occurred_at);
    settlements.push(activity.is_day_only ? endOf(localDay(at, timezone)) : at);
  }
  return settlements;
}
