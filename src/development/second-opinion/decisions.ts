import type { Activity, Company, Decision, Rules } from './company.ts';
import { firstMoment, localDay } from './days.ts';
import type { Exchange } from './exchanges.ts';
import { type Identity, identify } from './identities.ts';
import { asWritten } from './writers.ts';

/** A decision with its place in the list and the number of the customer that it is about; null where it names none that is known. */
type Taken = { decision: Decision; id: number; customer: string | null };

/** Gives the decisions that hold: "Facts correct every month from the day that they speak of, without a day all". */
function takenOf(company: Company, rules: Rules): Taken[] {
  const identityOf = identify(company, rules);
  return company.decisions.flatMap((decision, index) => {
    const isAfter = isOfDay(decision) && (decision.detail ?? '') > rules.asOf;
    if (isAfter) return [];
    return [{ decision, id: index + 1, customer: customerOf(decision, company, identityOf) }];
  });
}

type Decided = { decided: Company; isCourtesy(exchange: Exchange): boolean };

/** Gives the company as the facts of its decisions correct it, and which messages they say asked for nothing. */
export function asDecided(company: Company, rules: Rules): Decided {
  const taken = takenOf(company, rules);
  const merged = mergedInto(company, taken);
  const survivorOf = (customer: string | null) =>
    customer === null ? null : (merged(customer) ?? customer);
  const excluded = taken
    .filter(({ decision: { what } }) => what === 'not a customer' || what === 'erased')
    .map(({ customer }) => survivorOf(customer));
  const calls = taken.flatMap((each) => callOf(each, company, rules));
  const seen = <Row extends { customer_id: string | null }>(rows: Row[]): Row[] =>
    rows
      .map((row) => ({ ...row, customer_id: survivorOf(row.customer_id) }))
      .filter(({ customer_id }) => customer_id === null || !excluded.includes(customer_id));
  const decided = {
    ...company,
    customers: seen(company.customers),
    contacts: seen(company.contacts),
    contracts: seen(company.contracts),
    orders: seen(company.orders),
    activities: seen([...company.activities, ...calls]),
    tickets: seen(company.tickets),
  };
  return {
    decided,
    isCourtesy: (exchange) =>
      taken.some(({ decision, customer }) => {
        if (decision.what !== 'asks nothing') return false;
        if (decision.message !== null) return exchange.id === decision.message;
        const isTheirs =
          exchange.direction === 'inbound' && exchange.customer === survivorOf(customer);
        return isTheirs && localDay(exchange.at, rules.timezone) <= (decision.detail ?? '');
      }),
  };
}

function isOfDay({ what }: Decision): boolean {
  return !['not a customer', 'erased', 'same as'].includes(what);
}

/** By number or by the address of a contact, an order stands for its customer, a message for who wrote it. */
function customerOf(
  { customer, message, order }: Decision,
  company: Company,
  identityOf: (address: string) => Identity,
): string | null {
  if (order !== null)
    return company.orders.find(({ order_id }) => order_id === order)?.customer_id ?? null;
  if (customer !== null) return customerNamed(customer, company);
  const writer = writerOf(message ?? '', company, identityOf);
  return writer?.side === 'theirs' ? writer.customer : null;
}

function customerNamed(name: string, { customers, contacts }: Company): string | null {
  const numbers = customers.map(({ customer_id }) => customer_id);
  if (numbers.includes(name)) return name;
  return contacts.find(({ email }) => email === name)?.customer_id ?? null;
}

function writerOf(
  message: string,
  { messages, tickets }: Company,
  identityOf: (address: string) => Identity,
): Identity | undefined {
  const ticket = tickets.find(({ ticket_id }) => message === `ticket:${ticket_id}`);
  const mail = messages.find(({ message_id }) => message_id === message);
  const address = ticket?.email ?? (mail && asWritten(mail, identityOf).from_address) ?? null;
  if (ticket?.customer_id)
    return { side: 'theirs', customer: ticket.customer_id, contact: address ?? '' };
  return address === null ? undefined : identityOf(address);
}

/** *Same as* is a merge: chains are followed to their end; what leads back to itself merges nothing. */
function mergedInto({ customers }: Company, taken: Taken[]): (customer: string) => string | null {
  const next = new Map<string, string>();
  for (const { decision, customer } of taken) {
    const other = customers.find(({ customer_id }) => customer_id === decision.detail)?.customer_id;
    if (decision.what !== 'same as' || customer === null || other === undefined) continue;
    const before = next.get(customer) ?? '';
    if (other !== customer && other > before) next.set(customer, other);
  }
  return (customer) => {
    const seen = [customer];
    for (let at = next.get(customer); at !== undefined; at = next.get(at)) {
      if (seen.includes(at)) return null;
      seen.push(at);
    }
    return seen.at(-1) ?? null;
  };
}

/** *Answered by phone* is a call of ours of which the day is known. */
function callOf({ decision, id, customer }: Taken, company: Company, rules: Rules): Activity[] {
  if (decision.what !== 'answered by phone' || customer === null) return [];
  const { contacts } = company;
  const wrote =
    decision.message === null
      ? undefined
      : writerOf(decision.message, company, identify(company, rules));
  const contact = wrote?.side === 'theirs' ? wrote.contact : null;
  return [
    {
      activity_id: `decision:${id}`,
      customer_id: customer,
      contact_id: contacts.some(({ contact_id }) => contact_id === contact) ? contact : null,
      kind: 'call',
      direction: 'outbound',
      occurred_at: new Date(firstMoment(decision.detail ?? '', rules.timezone)).toISOString(),
      is_day_only: true,
    },
  ];
}
