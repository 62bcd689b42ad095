-- One row per mail domain of customers of the CRM: their own, or that of their contacts' first addresses.
--   domain varchar: The domain, lower case; freemail domains and ours are left out.
--   customer_id varchar or null: The customer; null where several share the domain: it says nothing then.
--   customer_ids varchar[]: All of them.
with
    domains as (
        select crm_customers.domain, crm_customers.customer_id
        from crm_customers
        union
        select
            split_part(contacts.email, '@', -1) as domain,
            contacts.customer_id
        from contacts
    )
select
    domains.domain,
    case when count(*) over shared = 1 then domains.customer_id end as customer_id,
    list_sort(list(domains.customer_id) over shared) as customer_ids
from domains
    anti join freemail_domains on freemail_domains.domain = domains.domain
    anti join own_names on own_names.name = domains.domain
where domains.domain <> ''
    and domains.customer_id is not null
window
    shared as (partition by domains.domain)
qualify row_number() over (partition by domains.domain order by domains.customer_id) = 1
