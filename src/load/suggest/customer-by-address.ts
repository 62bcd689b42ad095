import type { ColumnProfile } from './column-profile.ts';
import { isHeadingOf } from './headings.ts';
import { plainHeading } from './plain-heading.ts';
import type { SuggestedColumn } from './suggested-column.ts';

const COMPANY_HEADING = /firm|compan|unternehm|organi[sz]ation|account|betrieb|business|partner/;

/**
 * Gives the columns with the address in place of the name of a person, where a file has both: two persons may have one
 * name, and of a person only the address says to whom they belong.
 */
export function withAddress(
  table: string,
  columns: SuggestedColumn[],
  profiles: ColumnProfile[],
): SuggestedColumn[] {
  const customer = columns.find(({ name }) => name === 'customer_id');
  if (!customer || !isOfPersons(customer.from)) return columns;
  const others = columns.filter((column) => column !== customer);
  if (table === 'tickets') return others.some(isAddress) ? others : columns;
  const from = table === 'orders' ? addressIn(profiles) : undefined;
  return from
    ? columns.map((column) => (column === customer ? { ...column, from } : column))
    : columns;
}

function isOfPersons({ name, names, companies }: ColumnProfile): boolean {
  return names > 0.7 && companies < 0.1 && !COMPANY_HEADING.test(plainHeading(name));
}

function isAddress({ name, from }: SuggestedColumn): boolean {
  return name === 'email' && from.addresses > 0.9 && from.filled >= from.rows * 0.9;
}

/** The one column with addresses of customers, filled in nearly every row. */
function addressIn(profiles: ColumnProfile[]): ColumnProfile | undefined {
  const [only, ...more] = profiles.filter(
    ({ name, addresses, filled, rows }) =>
      addresses > 0.9 &&
      filled >= rows * 0.9 &&
      isHeadingOf('orders', 'customer_id', name) !== undefined,
  );
  return more.length === 0 ? only : undefined;
}
