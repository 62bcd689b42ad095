-- One row per address that the CRM gives to contacts of more than one customer: its mail is counted for the first.
--   email: The address.
--   customer_ids: The customers.
select
    addresses.email,
    list_sort(list(distinct addresses.customer_id)) as customer_ids
from
    (
        select contacts.email, contacts.customer_id from contacts where contacts.email <> ''
        union all
        select unnest(contacts.other_addresses) as email, contacts.customer_id from contacts
    ) as addresses
group by
    addresses.email
having
    count(distinct addresses.customer_id) > 1
