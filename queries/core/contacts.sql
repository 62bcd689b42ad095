-- One row per person at a customer, from the CRM; contacts of merged customers stand at the surviving one.
--   contact_id: Number of the contact in the CRM.
--   customer_id: The customer.
--   name: Full name.
--   email: The first mail address, lower case.
--   addresses: All mail addresses: each field may hold several, parted by ; or , and with names.
--   role: Function at the customer.
select
    contacts.contact_id,
    coalesce(surviving_customers.surviving_id, contacts.customer_id) as customer_id,
    contacts.name,
    regexp_extract_all(
        lower(concat_ws(';', contacts.email, array_to_string(contacts.other_addresses, ';'))),
        '[^\s<>;,:"()\[\]]+@[^\s<>;,:"()\[\]]+'
    ) as addresses,
    nullif(addresses[1], '') as email,
    contacts.role
from
    imports.contacts as contacts
    inner join imports.files as files on files.file_id = contacts.file_id
    left join surviving_customers on surviving_customers.customer_id = contacts.customer_id
    cross join settings
where
    contacts.since_on is null
    or contacts.since_on <= settings.as_of_on
qualify
    row_number() over (partition by contacts.contact_id order by files.path desc, contacts.line desc) = 1
