import type { Database } from '../database/database.ts';
import { inBuildOrder, queriesOf, quoted } from '../database/queries.ts';
import { programQuery } from '../database/query.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { didYouMean } from '../text/nearest.ts';
import { readTables, type Tables } from './read.ts';

/** A customer as queries/analyst/customers_found.sql gives it. */
export type FoundCustomer = { customer_id: string; name: string | null; addresses: string | null };

/** Gives the customers whose number, name or address is or holds the text; the one of that number, else only exact ones if there are any. UserError if there is none. */
export async function findCustomers(database: Database, text: string): Promise<FoundCustomer[]> {
  const query = queriesOf('analyst').find(({ name }) => name === 'customers_found');
  if (query === undefined) throw new Error('queries/analyst/customers_found.sql is missing');
  const found = await database.read(query.sql, { like: text.trim() });
  const customers = found.objects() as FoundCustomer[];
  if (customers.length === 0) throw await unknownCustomer(database, text);
  const numbered = customers.filter((customer) => customer.customer_id === text.trim());
  if (numbered.length > 0) return numbered;
  const exact = customers.filter((customer) => isExactly(customer, text));
  return exact.length > 0 ? exact : customers;
}

/** True if the text is the customer's number, name or address, and not a part of one. */
export function isExactly({ customer_id, name, addresses }: FoundCustomer, text: string): boolean {
  const sought = text.trim().toLowerCase();
  const names = [customer_id, name, ...(addresses?.split(', ') ?? [])];
  return names.some((candidate) => candidate?.toLowerCase() === sought);
}

async function unknownCustomer(database: Database, text: string): Promise<UserError> {
  const names = await database.read(
    'select name from customers where name is not null order by name limit 100000',
  );
  const hint = didYouMean(text, names.array('name') as string[]);
  return new UserError(
    [
      inWords('There is no customer {text}.', { text }) + hint,
      inWords("''regulars query customers_found --param like=...'' searches them."),
    ].join(' '),
  );
}

/**
 * Reads what the report's page of a customer is made from, whether the report names that customer or not: the
 * metric queries journey_*, run over this one customer in place of those named.
 */
export async function readJourney(database: Database, customerId: string): Promise<Tables> {
  await database.run(
    `create or replace temp table named_customers as ${programQuery('reads/named_customer').sql}`,
    {
      customer_id: customerId,
    },
  );
  const metrics = queriesOf('metrics').filter(({ name }) => name.startsWith('journey_'));
  const selects: Record<string, string> = {
    settings: 'from settings',
    named_customers: 'from temp.named_customers',
    coverage_by_table: 'from main.coverage_by_table',
    coverage_by_source: 'from main.coverage_by_source',
    coverage_by_month: 'from main.coverage_by_month',
  };
  for (const query of await inBuildOrder(database, metrics)) {
    await database.run(`create or replace temp table ${quoted(query.name)} as ${query.sql}`);
    selects[query.name] = `from temp.${quoted(query.name)}`;
  }
  return readTables(database, selects);
}
