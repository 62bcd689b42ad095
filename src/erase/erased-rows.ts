import type { ErasedName } from '../config/erased-list.ts';
import type { Database } from '../database/database.ts';
import type { FoundCustomer } from '../read/journey.ts';

const RECIPIENTS = '(to_addresses || cc_addresses)';
/** SQL of all addresses of the customer. */
export const ERASED = "getvariable('erased_addresses')";
const OURS = "getvariable('our_addresses')";
const ATTENDED =
  "list_filter(coalesce(addresses, []) || coalesce(declined_addresses, []), lambda address: address <> '')";

/** True for a row of the customer (a mail from it, or to it and nobody else but us; so a meeting); reads the temporary tables erased_*. Of what is not named here, nothing belongs to a customer. */
export const BELONGS: Record<string, string> = {
  customers:
    'customer_id in (from erased_customers) or merged_into_customer_id in (from erased_customers)',
  contacts: 'customer_id in (from erased_customers) or contact_id in (from erased_contacts)',
  contracts: 'customer_id in (from erased_customers)',
  orders: 'customer_id in (from erased_customers)',
  activities: `customer_id in (from erased_customers) or contact_id in (from erased_contacts) or related_id in (from erased_relations)
    or phone in (from erased_phones)
    or (list_has_any(${ATTENDED}, ${ERASED}) and list_has_all(${ERASED} || ${OURS}, ${ATTENDED}))`,
  tickets: 'customer_id in (from erased_customers) or email in (from erased_addresses)',
  sends: 'contact_id in (from erased_contacts) or email in (from erased_addresses)',
  trials: 'customer_id in (from erased_customers) or email in (from erased_addresses)',
  messages: `from_address in (from erased_addresses) or sender_address in (from erased_addresses)
    or original_from_address in (from erased_addresses) or list_has_any(coalesce(reply_to_addresses, []), ${ERASED})
    or (list_has_any(${RECIPIENTS}, ${ERASED}) and list_has_all(${ERASED} || ${OURS}, ${RECIPIENTS}))`,
};

/** Columns that name several customers at once. */
export const ADDRESS_LISTS: Record<string, string[]> = {
  messages: ['to_addresses', 'cc_addresses'],
  activities: ['addresses', 'declined_addresses'],
};

/** Names the customer (those merged into it, and what exports call it in place of its number), its contacts, addresses, telephone numbers and words in temporary tables. */
export async function nameErased(
  database: Database,
  customer: FoundCustomer,
  modelled: string,
): Promise<void> {
  const imports = modelled.replace(/main$/, 'imports');
  await database.run(
    `create or replace temp table erased_customers as
    with recursive erased as (
      select $customer_id::varchar as customer_id
      union
      select customers.customer_id from ${imports}.customers as customers
      inner join erased on customers.merged_into_customer_id = erased.customer_id
    )
    from erased
    union
    select customer_id from ${modelled}.surviving_customers where surviving_id in (from erased)
    union
    select named_as from ${modelled}.order_customers where customer_id in (from erased)`,
    { customer_id: customer.customer_id },
  );
  await database.run(`
    create or replace temp table erased_contacts as
    select distinct contact_id from ${imports}.contacts
    where customer_id in (from erased_customers)
      or contact_id in (select contact_id from ${modelled}.contacts where customer_id in (from erased_customers));
    create or replace temp table erased_relations as
    from erased_customers
    union
    select contract_id from ${imports}.contracts where customer_id in (from erased_customers);
    create or replace temp table erased_addresses as
    select address from ${modelled}.identities where customer_id in (from erased_customers)
    union
    select email from ${imports}.contacts where contact_id in (from erased_contacts) and email is not null
    union
    select unnest(other_addresses) from ${imports}.contacts where contact_id in (from erased_contacts);
    set variable erased_addresses = (select coalesce(list(address), []) from erased_addresses);
    set variable our_addresses =
      (select coalesce(list(address), []) from ${modelled}.identities where side = 'ours');
    create or replace temp table erased_phones as
    select distinct phone from ${imports}.contacts where contact_id in (from erased_contacts) and phone is not null;
    create or replace temp table erased_words as
    select address as word from erased_addresses
    union
    select phone from erased_phones
    union
    select name from ${imports}.customers where customer_id in (from erased_customers) and name is not null
    union
    select name from ${imports}.contacts where contact_id in (from erased_contacts) and name is not null;
    create or replace temp table erased_domains as
    select domain from ${modelled}.customer_domains where customer_id in (from erased_customers)
    union
    select customer_id from ${modelled}.identities where rule = 'mail_domain' and customer_id in (from erased_customers);
  `);
}

/** Gives what the customer is to be known again by: numbers, addresses, mail domains of its own and telephone numbers, and names, by which only the text of what is set aside is known. */
export async function erasedNames(database: Database): Promise<ErasedName[]> {
  const names = await database.read(`
    select 'customer' as kind, customer_id as name from erased_customers
    union all
    select 'contact', contact_id from erased_contacts
    union all
    select 'contract', relation_id from erased_relations as relations (relation_id)
    union all
    select 'address', address from erased_addresses
    union all
    select 'domain', domain from erased_domains
    union all
    select 'phone', phone from erased_phones
    union all
    select 'name', lower(word) from erased_words where not contains(word, '@')`);
  return (names.objects() as ErasedName[]).filter(({ name }) => name !== null);
}
