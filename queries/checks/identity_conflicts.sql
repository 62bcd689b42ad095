-- One row per address, domain or company that the exports give to more than one: an address counts for its first contact or for us, a shared domain for nobody.
-- of: imports.customers, imports.contacts
--   conflict varchar: What stands against it: address at two customers, address ours and theirs, domain at two customers, or customer twice.
--   name varchar: The address, the domain, or the customer's name.
--   customer_ids varchar[]: The customers.
with
    contact_addresses as (
        select identities.mailbox, identities.side, contacts.customer_id
        from
            (select contacts.customer_id, unnest(contacts.addresses) as address from contacts) as contacts
            inner join identities on identities.address = contacts.address
        where contacts.customer_id is not null
    ),
    -- Found first, so that lists are made of these alone.
    shared_mailboxes as (
        select contact_addresses.mailbox
        from contact_addresses
        group by contact_addresses.mailbox
        having min(contact_addresses.customer_id) < max(contact_addresses.customer_id)
    ),
    named_customers as (
        select
            crm_customers.customer_id, crm_customers.name, crm_customers.domain,
            lower(trim(crm_customers.name)) as bare_name
        from crm_customers
        where crm_customers.domain <> ''
            and crm_customers.name <> ''
    ),
    shared_names as (
        select named_customers.domain, named_customers.bare_name
        from named_customers
        group by named_customers.domain, named_customers.bare_name
        having count(*) > 1
    )
select
    'address at two customers' as conflict,
    contact_addresses.mailbox as name,
    list_sort(list(distinct contact_addresses.customer_id)) as customer_ids
from contact_addresses
    semi join shared_mailboxes on shared_mailboxes.mailbox = contact_addresses.mailbox
group by contact_addresses.mailbox
union all
select
    'address ours and theirs',
    contact_addresses.mailbox,
    list_sort(list(distinct contact_addresses.customer_id))
from contact_addresses
where contact_addresses.side = 'ours'
group by contact_addresses.mailbox
union all
select
    'domain at two customers',
    customer_domains.domain, customer_domains.customer_ids
from customer_domains
where customer_domains.customer_id is null
union all
select
    'customer twice',
    min(named_customers.name),
    list_sort(list(named_customers.customer_id))
from named_customers
    semi join shared_names on shared_names.domain = named_customers.domain
        and shared_names.bare_name = named_customers.bare_name
group by named_customers.domain, named_customers.bare_name
