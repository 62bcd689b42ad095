import type { Activity, Company, Message, Rules, Ticket } from './company.ts';
import { conversationsOf } from './conversations.ts';
import { endOfDay } from './days.ts';
import { type Identity, identify } from './identities.ts';
import { byKey } from './message-order.ts';

/** A human message between us and one customer. */
export type Exchange = {
  id: string;
  customer: string;
  /** Those it is from or to; empty where only the customer is known. */
  contacts: string[];
  conversation: string;
  direction: 'inbound' | 'outbound';
  at: number;
  /** Where only the day is known, its first moment: an attempt is made then. Else as `at`. */
  begunAt: number;
  isSpoken: boolean;
  /** Who of ours, by number, whether or not a list of people knows it; null where nobody says. */
  person: string | null;
  /** True for a call that nobody took: of ours it answers nothing. */
  isMissed: boolean;
  asksNothing: boolean;
};

/** Gives the human messages of each known customer, in the order of time. */
export function exchangesOf(company: Company, rules: Rules): Exchange[] {
  const identityOf = identify(company, rules);
  const mails = mailsOf(company, identityOf);
  const exchanges = [
    ...mails,
    ...company.activities.flatMap((activity) => activityExchange(activity, rules)),
    ...company.tickets.flatMap((ticket) => ticketExchanges(ticket, identityOf, rules)),
  ];
  return exchanges.sort(
    (a, b) => a.at - b.at || a.direction.localeCompare(b.direction) || byKey(a.id, b.id),
  );
}

type IdentityOf = (address: string) => Identity;

function mailsOf({ messages, people }: Company, identityOf: IdentityOf): Exchange[] {
  const partiesOf = (message: Message) => theirParties(message, identityOf);
  const conversations = conversationsOf(messages, (message) => counterparts(message, identityOf));
  const exchanges: Exchange[] = [];
  for (const message of messages) {
    if (message.kind !== 'human') continue;
    for (const [customer, contacts] of partiesOf(message)) {
      exchanges.push({
        id: message.message_id,
        customer,
        contacts,
        conversation: conversations.get(message.message_id) ?? message.message_id,
        direction: identityOf(message.from_address ?? '').side === 'ours' ? 'outbound' : 'inbound',
        at: Date.parse(message.sent_at ?? ''),
        begunAt: Date.parse(message.sent_at ?? ''),
        isSpoken: false,
        person: people.find(({ email }) => email === message.from_address)?.person_id ?? null,
        isMissed: false,
        asksNothing: message.asks_nothing === true,
      });
    }
  }
  return exchanges;
}

/** The customers a message is with, and the contacts. */
function theirParties(message: Message, identityOf: IdentityOf): Map<string, string[]> {
  const parties = new Map<string, string[]>();
  for (const address of otherSide(message, identityOf)) {
    const identity = identityOf(address);
    if (identity.side === 'ours' || identity.customer === null) continue;
    const before = parties.get(identity.customer) ?? [];
    parties.set(identity.customer, [...before, identity.contact]);
  }
  return parties;
}

/** The sender; or where the sender is ours, the recipients. */
function otherSide(message: Message, identityOf: IdentityOf): string[] {
  const from = message.from_address ?? '';
  const recipients = [...(message.to_addresses ?? []), ...(message.cc_addresses ?? [])];
  return identityOf(from).side === 'ours' ? recipients : [from];
}

/** The customers; where none is known, the addresses. */
function counterparts(message: Message, identityOf: IdentityOf): string[] {
  return otherSide(message, identityOf).flatMap((address) => {
    const identity = identityOf(address);
    return identity.side === 'ours' ? [] : [identity.customer ?? address];
  });
}

function activityExchange(activity: Activity, { timezone }: Rules): Exchange[] {
  const { activity_id, customer_id, contact_id, kind, direction } = activity;
  if (!['call', 'missed_call', 'meeting', 'letter'].includes(kind)) return [];
  const isSpoken = kind === 'call' || kind === 'meeting';
  const begunAt = Date.parse(activity.occurred_at);
  const answers = direction !== 'inbound' || isSpoken;
  return [
    {
      id: `activity:${activity_id}`,
      customer: customer_id,
      contacts: contact_id === null ? [] : [contact_id],
      conversation: activity_id,
      direction: direction === 'inbound' ? 'inbound' : 'outbound',
      at: activity.is_day_only && answers ? endOfDay(begunAt, timezone) : begunAt,
      begunAt,
      isSpoken,
      person: activity.person_id ?? null,
      isMissed: kind === 'missed_call',
      asksNothing: false,
    },
  ];
}

function ticketExchanges(ticket: Ticket, identityOf: IdentityOf, rules: Rules): Exchange[] {
  const identity = ticket.email === null ? null : identityOf(ticket.email);
  const known = identity?.side === 'theirs' ? identity : null;
  const customer = ticket.customer_id ?? known?.customer ?? null;
  if (customer === null) return [];
  const both = {
    customer,
    contacts: known === null ? [] : [known.contact],
    conversation: `ticket ${ticket.ticket_id}`,
    isSpoken: false,
    person: ticket.person_id ?? null,
    isMissed: false,
    asksNothing: false,
  };
  const { ticket_id, opened_at, answered_at } = ticket;
  const opening = {
    ...both,
    id: `ticket:${ticket_id}`,
    direction: 'inbound',
    at: Date.parse(opened_at),
    begunAt: Date.parse(opened_at),
  } as const;
  if (answered_at === null) return [opening];
  const answeredAt = Date.parse(answered_at);
  return [
    opening,
    {
      ...both,
      id: `ticket:${ticket_id}:answer`,
      direction: 'outbound',
      at: ticket.is_answer_day_only ? endOfDay(answeredAt, rules.timezone) : answeredAt,
      begunAt: answeredAt,
    },
  ];
}
