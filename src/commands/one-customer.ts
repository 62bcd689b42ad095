import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { type FoundCustomer, isExactly } from '../read/journey.ts';

/** Gives the customer that is meant. UserError if several match or, where it is to be named exactly, if the text is but a part of its name, which may be another's. */
export function oneCustomer(
  found: FoundCustomer[],
  text: string,
  { exactly }: { exactly: boolean },
): FoundCustomer {
  const numbers = found.map(({ customer_id, name }) => `${customer_id} (${name})`);
  const [customer, ...others] = found;
  if (!customer || others.length > 0) {
    throw new UserError(
      inWords("{count} customers match ''{text}''. Name one by its number: {numbers}.", {
        count: String(found.length),
        text,
        numbers: numbers.slice(0, 10).join(', '),
      }),
    );
  }
  if (exactly && !isExactly(customer, text)) {
    throw new UserError(
      inWords(
        "''{text}'' is only a part of what names {customer}. Give its number or all of its name or address.",
        { text, customer: numbers[0] ?? '' },
      ),
    );
  }
  return customer;
}
