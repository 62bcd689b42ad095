-- One row per address, domain or company that the exports give to more than one: an address counts for its first contact or for us, a shared domain for nobody.
--   conflict: What stands against it: address at two customers, address ours and theirs, domain at two customers, or customer twice.
--   name: The address, the domain, or the customer's name.
--   customer_ids: The customers.
with
    contact_addresses as (
        select
            identities.mailbox,
            identities.side,
            contacts.customer_id
        from
            (select contacts.customer_id, unnest(contacts.addresses) as address from contacts) as contacts
            inner join identities on identities.address = contacts.address
        where
            contacts.customer_id is not null
    )
select
    'address at two customers' as conflict,
    contact_addresses.mailbox as name,
    list_sort(list(distinct contact_addresses.customer_id)) as customer_ids
from
    contact_addresses
group by
    contact_addresses.mailbox
having
    count(distinct contact_addresses.customer_id) > 1
union all
select
    'address ours and theirs',
    contact_addresses.mailbox,
    list_sort(list(distinct contact_addresses.customer_id))
from
    contact_addresses
where
    contact_addresses.side = 'ours'
group by
    contact_addresses.mailbox
union all
select
    'domain at two customers',
    customer_domains.domain,
    customer_domains.customer_ids
from
    customer_domains
where
    customer_domains.customer_id is null
union all
select
    'customer twice',
    min(crm_customers.name),
    list_sort(list(crm_customers.customer_id))
from
    crm_customers
where
    crm_customers.domain <> ''
    and crm_customers.name <> ''
group by
    crm_customers.domain,
    lower(trim(crm_customers.name))
having
    count(*) > 1
