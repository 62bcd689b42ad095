import fc from 'fast-check';
import type { Activity, Company, Contract, Message, Order, Ticket } from './company.ts';
import { daysAfter, firstMoment, localDay } from './days.ts';
import { anyHistory, type History, type OrderShape, type Step } from './generated-history.ts';

/** The last day that is seen in generated companies, and the day on which their histories begin. */
export const AS_OF = '2012-11-28';
export const FIRST_DAY = '2008-06-01';
/** The day on which messages begin, where a history names no other. */
const FIRST_MESSAGE_DAY = '2010-10-01';
const ZONE = 'Europe/Berlin';

/** Gives companies of a few customers; every customer's history is made and shrunk by itself. */
export const generatedCompany = companyOfSize(1, 30);

/** Gives companies of so many customers. */
export function companyOfSize(
  minLength: number,
  maxLength: number,
  history = anyHistory,
): fc.Arbitrary<Company> {
  return fc.array(history, { minLength, maxLength, size: 'max' }).map(companyOf);
}

export function companyOf(histories: History[]): Company {
  const each = histories.map((history, number) => {
    const next = histories[number + 1];
    return rowsOf(history, number, next ? emailsOf(next, number + 1).slice(0, 1) : []);
  });
  return {
    customers: each.map(({ customer }) => customer),
    contacts: each.flatMap(({ contacts }) => contacts),
    people: [
      { person_id: 'A', email: 'anna@firm.example' },
      { person_id: 'B', email: 'bert@firm.example' },
    ],
    contracts: each.flatMap(({ contracts }) => contracts),
    orders: each.flatMap(({ orders }) => orders),
    messages: [...each.flatMap(({ messages }) => messages), ...FIRST_AND_LAST],
    activities: each.flatMap(({ activities }) => activities),
    tickets: each.flatMap(({ tickets }) => tickets),
    campaigns: [],
    sends: [],
    decisions: [],
  };
}

/** Two mails among ourselves: the data reach from the one to the other, whatever else there is. */
const FIRST_AND_LAST: Message[] = ['2008-01-02', '2012-12-15'].map((day) => ({
  message_id: `among ourselves ${day}`,
  sent_at: `${day}T09:00:00Z`,
  subject: null,
  from_address: 'anna@firm.example',
  to_addresses: ['bert@firm.example'],
  cc_addresses: null,
  reply_to_addresses: null,
  list_id: null,
  in_reply_to: null,
  reference_ids: null,
  thread_id: null,
  kind: 'human',
  unlisted_kind: null,
  asks_nothing: null,
}));

function emailsOf({ isPrivate }: History, number: number): string[] {
  const id = `k${number + 1}`;
  const domain = isPrivate ? 'post.example' : `${id}.example`;
  return ['ina', 'ole'].map((name) => `${name}.${id}@${domain}`);
}

/** The rows of one customer; some mails of ours go to the next one's address too. */
function rowsOf(given: History, number: number, neighbour: string[]) {
  const id = `K${number + 1}`;
  const emails = emailsOf(given, number);
  const known = emails.slice(0, given.contactCount);
  return {
    customer: { customer_id: id, domain: given.isPrivate ? null : `k${number + 1}.example` },
    contacts: known.map((email, index) => ({
      contact_id: `${id}-P${index + 1}`,
      customer_id: id,
      email,
    })),
    contracts: contractsOf(given, id),
    orders: ordersOf(given.orderGaps, id),
    messages: messagesOf(given, id, [emails, neighbour]).flatMap((message, index) =>
      given.steps[index]?.isCopied ? [copyOf(message), message] : [message],
    ),
    activities: activitiesOf(given, id),
    tickets: ticketsOf(given, id, emails[0] ?? ''),
  };
}

function contractsOf({ terms, termsFrom }: History, customer: string): Contract[] {
  let next = daysAfter(FIRST_DAY, termsFrom);
  return terms.map(({ gap, length, signedBefore, status, decidedBy, notice, value }, index) => {
    const startedOn = daysAfter(next, gap);
    const endedOn = length === null ? null : daysAfter(startedOn, length);
    if (status === 'signed' && endedOn !== null) next = endedOn;
    const decidedOn = status === 'offered' ? null : daysAfter(startedOn, -signedBefore);
    return {
      contract_id: `${customer}-V${index + 1}`,
      customer_id: customer,
      status,
      offered_on: daysAfter(decidedOn ?? startedOn, -5),
      decided_on: decidedOn,
      decided_by: decidedOn === null ? null : decidedBy,
      started_on: startedOn,
      ended_on: endedOn,
      notice_on: status === 'signed' && notice !== null ? daysAfter(startedOn, notice) : null,
      has_changed_terms: index % 2 === 1,
      annual_value: value,
    };
  });
}

function ordersOf(gaps: History['orderGaps'], customer: string): Order[] {
  let day = FIRST_DAY;
  return gaps.flatMap(({ days, isCancelled, value, bills, shape, currency }, index) => {
    day = daysAfter(day, days);
    const order = {
      order_id: `${customer}-O${index + 1}`,
      customer_id: customer,
      ordered_at: `${day}T${index % 2 === 0 ? '22:30' : '09:00'}:00Z`,
      status: isCancelled ? (STATES[index % STATES.length] ?? null) : null,
      value,
      contract_id: bills === null ? null : `${customer}-V${bills + 1}`,
      quantity: null,
      currency,
      value_of: null,
      refunded_value: null,
      refunded_order_id: null,
    };
    return rowsOfOrder(order, shape, `${customer}-O${index}`);
  });
}

const STATES = ['cancelled', 'storniert', 'failed', 'wc-refunded', 'Draft', 'on-hold'];

/** The rows of an export that one order is, or that give back what was ordered before it. */
function rowsOfOrder(order: Order, shape: OrderShape, before: string): Order[] {
  const { value } = order;
  const part = (share: number) => (value === null ? null : value * share);
  const second = { ...order, quantity: 2 };
  switch (shape) {
    case 'plain':
      return [order];
    case 'lines':
      return [order, second, { ...order, value: 10 }].map((row) => ({ ...row, value_of: 'line' }));
    case 'total':
      return [order, second, { ...order, value: null }].map((row) => ({
        ...row,
        value_of: 'order',
      }));
    case 'unclear':
      return [order, second];
    case 'refunded lines':
      return [order, second].map((row) => ({ ...row, value_of: 'line', refunded_value: 15 }));
    case 'copies':
      return [order, { ...order }];
    case 'refunded':
      return [{ ...order, refunded_value: order.value === 100 ? 40 : 250 }];
    case 'credit':
      return [{ ...order, status: 'Credit note', value: part(0.2) }];
    case 'negative':
      return [{ ...order, value: part(-0.5) }];
    case 'back':
      return [{ ...order, refunded_order_id: before, value: part(0.4) }];
    case 'pieces':
      return [{ ...order, quantity: -1 }];
    case 'draft line':
      return [order, { ...order, value: 30, quantity: 3, status: 'Draft' }];
  }
}

function messagesOf(
  { steps, messagesFrom }: History,
  customer: string,
  [emails, neighbour]: [string[], string[]],
): Message[] {
  const from = messagesFrom === undefined ? FIRST_MESSAGE_DAY : daysAfter(FIRST_DAY, messagesFrom);
  let at = Date.parse(`${from}T08:00:00Z`);
  const messages: Message[] = [];
  for (const [index, given] of steps.entries()) {
    at += given.minutes * 60_000;
    const theirs = emails[given.contact] ?? '';
    const ours = index % 3 === 0 ? 'bert@firm.example' : 'anna@firm.example';
    const recipients = given.isOurs ? (given.isToBoth ? emails : [theirs]) : [ours];
    messages.push({
      message_id: `${customer}-m${String(index + 1).padStart(2, '0')}`,
      sent_at: new Date(at).toISOString(),
      from_address: given.isOurs ? ours : theirs,
      to_addresses: recipients,
      cc_addresses: given.isOurs && given.isToNeighbour ? neighbour : null,
      reply_to_addresses: null,
      list_id: null,
      kind: given.kind,
      unlisted_kind: null,
      asks_nothing: given.asksNothing,
      ...wayOf(given, theirs),
      ...tieOf(given, messages.at(-1 - given.back), customer),
    });
  }
  return messages;
}

function wayOf({ way, isOurs, kind }: Step, theirs: string): Partial<Message> {
  if (way === 'list') return { list_id: 'service.firm.example', kind: 'bulk', unlisted_kind: kind };
  if (way === 'plain' || isOurs) return {};
  return {
    from_address: 'web@firm.example',
    reply_to_addresses: [theirs],
    cc_addresses: way === 'copied form' ? [theirs] : null,
  };
}

function copyOf(message: Message): Message {
  const at = Date.parse(message.sent_at ?? '') + 60_000;
  return { ...message, sent_at: new Date(at).toISOString() };
}

type Tie = Pick<Message, 'subject' | 'in_reply_to' | 'reference_ids' | 'thread_id'>;

function tieOf(given: Step, earlier: Message | undefined, customer: string): Tie {
  const subject = ['Vertrag', 'Termin'][given.subject] ?? '';
  const none = { subject, in_reply_to: null, reference_ids: null, thread_id: null };
  if (given.tie === 'thread') return { ...none, thread_id: `${customer}-T${given.back}` };
  if (given.tie === 'subject') return { ...none, subject: `AW: ${subject}` };
  if (given.tie === 'missing') return { ...none, in_reply_to: `${customer}-missing-${given.back}` };
  if (given.tie === 'none' || !earlier) return none;
  const chain = [...(earlier.reference_ids ?? []), earlier.message_id];
  return {
    ...none,
    in_reply_to: earlier.message_id,
    reference_ids: given.subject === 0 ? chain : null,
  };
}

function activitiesOf({ deeds, contactCount }: History, customer: string): Activity[] {
  return deeds.map(({ day, minutes, kind, isOurs, contact }, index) => ({
    activity_id: `${customer}-A${index + 1}`,
    customer_id: customer,
    contact_id: contact === null ? null : `${customer}-P${Math.min(contact + 1, contactCount)}`,
    kind,
    direction: isOurs ? 'outbound' : 'inbound',
    occurred_at: momentOf(daysAfter(FIRST_DAY, day), minutes),
    is_day_only: minutes === null,
  }));
}

function dayOf(at: string | null): string | null {
  return at && new Date(firstMoment(localDay(Date.parse(at), ZONE), ZONE)).toISOString();
}

function momentOf(day: string, minutes: number | null): string {
  const at = minutes === null ? firstMoment(day, ZONE) : Date.parse(day) + minutes * 60_000;
  return new Date(at).toISOString();
}

function ticketsOf({ tickets }: History, customer: string, email: string): Ticket[] {
  return tickets.map(({ day, answerHours, isAnswerDayOnly, closeHours, hasCustomer }, index) => {
    const openedAt = Date.parse(daysAfter(FIRST_DAY, day)) + 36_000_000;
    const after = (hours: number | null) =>
      hours === null ? null : new Date(openedAt + hours * 3_600_000).toISOString();
    return {
      ticket_id: `${customer}-H${index + 1}`,
      customer_id: hasCustomer ? customer : null,
      email,
      opened_at: new Date(openedAt).toISOString(),
      answered_at: isAnswerDayOnly ? dayOf(after(answerHours)) : after(answerHours),
      is_answer_day_only: isAnswerDayOnly && answerHours !== null,
      closed_at: after(closeHours),
    };
  });
}
