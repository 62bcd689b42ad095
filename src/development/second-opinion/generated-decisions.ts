import fc from 'fast-check';
import type { Company, Decision } from './company.ts';
import { daysAfter } from './days.ts';
import { AS_OF, companyOfSize, FIRST_DAY } from './generated-company.ts';
import { edgeHistory } from './generated-edges.ts';
import { anyHistory } from './generated-history.ts';

/** What somebody decides of a customer of a company, and by which of its names. */
type Choice = {
  customer: number;
  other: number;
  by: 'number' | 'address' | 'message' | 'ticket' | 'order';
  place: number;
  what: string;
  day: number;
};

/** Facts that add to what is known are as many as those that take a customer out. */
const choice: fc.Arbitrary<Choice> = fc.record({
  customer: fc.nat(999),
  other: fc.nat(999),
  by: fc.constantFrom('number', 'number', 'address', 'message', 'message', 'ticket', 'order'),
  place: fc.nat(11),
  what: fc.constantFrom(
    ...['answered by phone', 'answered by phone', 'answered by phone', 'asks nothing'],
    ...['asks nothing', 'asks nothing', 'not a customer', 'same as', 'same as', 'erased'],
    ...['never write', 'done until', 'note'],
  ),
  // The last day that is seen is the 1641st.
  day: fc.oneof(
    fc.integer({ min: 850, max: 1641 }),
    fc.integer({ min: 0, max: 1700 }),
    fc.constantFrom(1641, 1642, 1650),
  ),
});

/** Gives companies of so many customers, half of them on the edges of rules, with a list of what people have decided of them. */
export function decidedCompany(minLength: number, maxLength: number): fc.Arbitrary<Company> {
  const companies = companyOfSize(minLength, maxLength, fc.oneof(anyHistory, edgeHistory));
  const lengths = { minLength: Math.floor(minLength / 3), maxLength: Math.ceil(maxLength / 3) };
  return fc
    .tuple(companies, fc.array(choice, { ...lengths, size: 'max' }))
    .map(([company, choices]) => ({
      ...company,
      decisions: choices.map((given) => decisionOf(given, company)),
    }));
}

function decisionOf(given: Choice, { customers, contacts, messages }: Company): Decision {
  const nth = (number: number) => customers[number % customers.length]?.customer_id ?? '';
  const id = nth(given.customer);
  const asked = messages
    .filter(({ message_id }) => message_id.startsWith(`${id}-m`))
    .filter(({ from_address }) => !/^(anna|bert)@/.test(from_address ?? ''))
    .map(({ message_id }) => message_id);
  const day = daysAfter(FIRST_DAY, given.day);
  const own = contacts.filter(({ customer_id }) => customer_id === id);
  const address = own[given.place % own.length]?.email ?? '';
  const isOfCustomers = ['not a customer', 'same as', 'erased'].includes(given.what);
  const by = isOfCustomers && ['message', 'ticket'].includes(given.by) ? 'number' : given.by;
  const details: Record<string, string | null> = {
    'same as': nth(given.other),
    'not a customer': null,
    erased: null,
  };
  const none = { customer: null, message: null, order: null };
  const names = {
    number: { ...none, customer: id },
    address: { ...none, customer: address },
    message: { ...none, message: asked[given.place % asked.length] ?? `${id}-m00` },
    ticket: { ...none, message: `ticket:${id}-H1` },
    order: { ...none, order: `${id}-O${given.place + 1}` },
  };
  const { [given.what]: detail = day } = details;
  return { ...names[by], what: given.what, detail, when: AS_OF };
}
