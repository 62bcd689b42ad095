-- One row per person at a customer, from the CRM; contacts of merged customers stand at the surviving one.
--   contact_id varchar: Number of the contact in the CRM.
--   customer_id varchar: The customer.
--   name varchar or null: Full name.
--   email varchar or null: The first mail address, lower case.
--   addresses varchar[]: All mail addresses: each field may hold several, parted by ; or , and with names.
--   phone varchar or null: Telephone number, see imports.contacts.
--   role varchar or null: Function at the customer.
select
    contacts.contact_id,
    coalesce(surviving_customers.surviving_id, contacts.customer_id) as customer_id,
    contacts.name,
    regexp_extract_all(
        concat_ws(';', contacts.email, array_to_string(contacts.other_addresses, ';')),
        '[^\s<>;,:"()\[\]]+@[^\s<>;,:"()\[\]]+'
    ) as addresses,
    nullif(addresses[1], '') as email,
    contacts.phone, contacts.role
from imports.contacts as contacts
    anti join older_rows on older_rows.table_name = 'contacts'
        and older_rows.table_row = contacts.rowid
    cross join settings
    left join surviving_customers on surviving_customers.customer_id = contacts.customer_id
where contacts.since_on is null
    or contacts.since_on <= settings.as_of_on
