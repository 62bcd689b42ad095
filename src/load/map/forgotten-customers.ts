import type { Database } from '../../database/database.ts';
import { quoted } from '../../database/queries.ts';
import { isOver, liesBefore } from './forgotten.ts';

/** Columns of dated tables that name who a row is about: numbers of customers (or what stands for them), contacts, addresses, telephone numbers. */
const NAMING: Record<string, string[]> = {
  contracts: ['customer_id'],
  orders: ['customer_id'],
  activities: [
    'customer_id',
    'contact_id',
    'related_id',
    'phone',
    'addresses',
    'declined_addresses',
  ],
  tickets: ['customer_id', 'email'],
  sends: ['contact_id', 'email'],
  trials: ['customer_id', 'email'],
  messages: [
    'from_address',
    'sender_address',
    'original_from_address',
    'reply_to_addresses',
    'to_addresses',
    'cc_addresses',
  ],
};

/** Condition, by table, for rows that go with what is forgotten; reads what `nameForgotten` has named. Objections stay as long as who objected. */
export const GOES_TOO: Record<string, string> = {
  customers: 'customer_id in (from forgotten_customers)',
  contacts: 'contact_id in (from forgotten_contacts)',
  contracts: 'false',
  orders: 'false',
  activities: `kind = 'objection' and ${isOver('activities', ['occurred_at'])}
    and not coalesce(customer_id in (from kept_customers), false)
    and not coalesce(contact_id in (from kept_people), false)`,
  tickets: 'false',
  messages: 'false',
  campaigns: 'campaign_id in (from forgotten_campaigns)',
  sends: `sent_at is null and unsubscribed_at is null and campaign_id in (from old_campaigns)
    or unsubscribed_at < getvariable('forget_at') and not coalesce(coalesce(email, contact_id) in (from kept_people), false)`,
  trials: 'assigned_at is null and campaign_id in (from old_campaigns)',
};

/**
 * Names what has nothing left from the day on before which nothing may be kept, in temporary tables: customers and contacts
 * that no row names from then on (by number, name, address, mail domain or telephone; with those that the CRM merged with them),
 * and campaigns. A customer entered later stays.
 */
export async function nameForgotten(database: Database, imports: string): Promise<void> {
  await database.run(`
    create or replace temp table old_campaigns as
    select campaign_id from ${imports}.campaigns where sent_at < getvariable('forget_at');
    create or replace temp table still_named as
    select distinct lower(name) as name from (${await namesLeft(database, imports)}) where name is not null;
    insert into still_named
    select ltrim(name, '0') from still_named where name like '0%'
    union
    select split_part(name, '@', -1) from still_named where contains(name, '@');
    create or replace temp table named_contacts as
    select contact_id, customer_id from ${imports}.contacts
    where since_on >= getvariable('forget_on') or until_on >= getvariable('forget_on')
      or lower(contact_id) in (from still_named) or email in (from still_named) or phone in (from still_named)
    union
    select contact_id, customer_id from (
      select contact_id, customer_id, unnest(other_addresses) as address from ${imports}.contacts)
    where address in (from still_named);
    create or replace temp table kept_customers as
    with recursive
      links as (
        select customer_id as one, merged_into_customer_id as other from ${imports}.customers
        union
        select customer_id, unnest(merged_customer_ids) from ${imports}.customers
      ),
      kept as (
        select customer_id from ${imports}.customers
        where created_on >= getvariable('forget_on')
          or lower(customer_id) in (from still_named) or ltrim(customer_id, '0') in (from still_named)
          or lower(left(customer_id, 15)) in (from still_named)
          or lower(name) in (from still_named) or domain in (from still_named)
        union
        select customer_id from named_contacts
        union
        select case when links.one = kept.customer_id then links.other else links.one end
        from links inner join kept on kept.customer_id in (links.one, links.other)
      )
    select customer_id from kept where customer_id is not null;
    create or replace temp table forgotten_customers as
    select distinct customer_id from ${imports}.customers
    where customer_id not in (from kept_customers);
    create or replace temp table forgotten_contacts as
    select contact_id from ${imports}.contacts
    where customer_id in (from forgotten_customers)
      or (customer_id is null and contact_id not in (select contact_id from named_contacts));
    create or replace temp table kept_people as
    select unnest([contact_id, email] || coalesce(other_addresses, [])) as name from ${imports}.contacts
    where contact_id not in (from forgotten_contacts)
    union
    select name from still_named;
    create or replace temp table forgotten_campaigns as
    select campaign_id from old_campaigns
    where campaign_id not in (
      select campaign_id from ${imports}.sends
      where campaign_id is not null and not (${await before(database, imports, 'sends')}) and (sent_at is not null or unsubscribed_at is not null))`);
}

async function namesLeft(database: Database, imports: string): Promise<string> {
  const selects: string[] = [];
  for (const [table, columns] of Object.entries(NAMING)) {
    const all = await columnsOf(database, imports, table);
    // Of one who only objected nothing is left to object to.
    const condition = table === 'contracts' ? liesBefore(table, all) : isOver(table, all);
    for (const column of columns) {
      const name = LISTS.has(column) ? `unnest(${quoted(column)})` : quoted(column);
      selects.push(
        `select ${name} as name from ${imports}.${quoted(table)} where not (${condition})`,
      );
    }
  }
  return selects.join(' union ');
}

const LISTS = new Set([
  'addresses',
  'declined_addresses',
  'reply_to_addresses',
  'to_addresses',
  'cc_addresses',
]);

/** The condition for rows before the day, with all columns of a table of the archive. */
async function before(database: Database, imports: string, table: string): Promise<string> {
  return liesBefore(table, await columnsOf(database, imports, table));
}

async function columnsOf(database: Database, imports: string, table: string): Promise<string[]> {
  const columns = await database.read(`describe ${imports}.${quoted(table)}`);
  return columns.array('column_name') as string[];
}
