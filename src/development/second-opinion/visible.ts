import type { Company, Contract, Message, Rules } from './company.ts';
import { daysAfter, earliest, firstMoment } from './days.ts';
import { identify } from './identities.ts';
import { asWritten } from './writers.ts';

/** Gives what was known at the end of the day `asOf`: "Nothing after it exists: a contract signed later is still an offer, a reply sent later is still missing." */
export function visible(company: Company, rules: Rules): Company {
  const end = firstMoment(daysAfter(rules.asOf, 1), rules.timezone);
  const identityOf = identify(company, rules);
  const isPast = (at: string | null) => at !== null && Date.parse(at) < end;
  return {
    ...company,
    contracts: company.contracts.flatMap((contract) => contractSeen(contract, rules.asOf)),
    orders: company.orders.filter(({ ordered_at }) => isPast(ordered_at)),
    messages: afterTheirQuestions(
      withoutCopies(company.messages.filter(({ sent_at }) => isPast(sent_at))).map((message) =>
        asWritten(message, identityOf),
      ),
      end,
    ),
    activities: company.activities.filter(({ occurred_at }) => isPast(occurred_at)),
    tickets: company.tickets
      .filter(({ opened_at }) => isPast(opened_at))
      .map((ticket) => ({
        ...ticket,
        answered_at: isPast(ticket.answered_at) ? ticket.answered_at : null,
        closed_at: isPast(ticket.closed_at) ? ticket.closed_at : null,
      })),
  };
}

/** The same Message-ID in several mailboxes is one message: the earliest. */
function withoutCopies(messages: Message[]): Message[] {
  const first = new Map<string, Message>();
  for (const message of messages) {
    const other = first.get(message.message_id);
    if (!other || (message.sent_at ?? '') < (other.sent_at ?? ''))
      first.set(message.message_id, message);
  }
  return [...first.values()];
}

/** An answer to the asker dated at most a quarter of an hour before the mail that it answers stands a second after it, and so does whatever answers a mail of its own instant. */
function afterTheirQuestions(messages: Message[], end: number): Message[] {
  const byId = new Map(messages.map((message) => [message.message_id, message]));
  return messages.map((message) => {
    const question = byId.get(message.reference_ids?.at(-1) ?? message.in_reply_to ?? '');
    const recipients = [...(message.to_addresses ?? []), ...(message.cc_addresses ?? [])];
    if (!question || question === message) return message;
    const asked = Date.parse(question.sent_at ?? '');
    const early = asked - Date.parse(message.sent_at ?? '');
    if (early !== 0 && !recipients.includes(question.from_address ?? '')) return message;
    if (early < 0 || early > 15 * 60_000) return message;
    return { ...message, sent_at: new Date(Math.min(asked + 1000, end - 1)).toISOString() };
  });
}

function contractSeen(contract: Contract, asOf: string): Contract[] {
  const { offered_on, decided_on, started_on, notice_on } = contract;
  const first = earliest(offered_on, decided_on, started_on);
  if (first === null || first > asOf) return [];
  const isDecided = decided_on === null || decided_on <= asOf;
  return [
    {
      ...contract,
      status: isDecided ? contract.status : 'offered',
      decided_on: isDecided ? decided_on : null,
      notice_on: notice_on !== null && notice_on <= asOf ? notice_on : null,
    },
  ];
}
