-- One row per mail domain that belongs to exactly one customer of the CRM: its own, or that of its contacts.
--   domain: The domain, lower case; freemail domains and ours are left out.
--   customer_id: The customer.
with
    domains as (
        select crm_customers.domain, crm_customers.customer_id from crm_customers
        union
        select split_part(contacts.email, '@', -1) as domain, contacts.customer_id from contacts
    )
select
    domains.domain,
    min(domains.customer_id) as customer_id
from
    domains
    anti join freemail_domains on freemail_domains.domain = domains.domain
    anti join own_names on own_names.name = domains.domain
where
    domains.domain <> ''
    and domains.customer_id is not null
group by
    domains.domain
having
    count(distinct domains.customer_id) = 1
