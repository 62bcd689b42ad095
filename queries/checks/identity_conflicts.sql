-- One row per address that the CRM gives to contacts of more than one customer: its mail is counted for the first.
--   email: The address.
--   customer_ids: The customers.
select
    contacts.email,
    list_sort(list(distinct contacts.customer_id)) as customer_ids
from
    contacts
where
    contacts.email <> ''
group by
    contacts.email
having
    count(distinct contacts.customer_id) > 1
