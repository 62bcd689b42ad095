-- One row per person at a customer, from the CRM; contacts of merged customers stand at the surviving one.
--   contact_id varchar: Number of the contact in the CRM.
--   customer_id varchar: The customer.
--   name varchar or null: Full name.
--   email varchar or null: The first mail address, lower case.
--   addresses varchar[]: All mail addresses: each field may hold several, parted by ; or , and with names.
--   role varchar or null: Function at the customer.
with
    known as (
        select
            contacts.*
        from
            imports.contacts as contacts
            cross join settings
        where
            contacts.since_on is null
            or contacts.since_on <= settings.as_of_on
    ),
    -- Most stand in one row: only the others are put in order, the newest export first.
    repeated as (
        select
            repeated_ids.id
        from
            repeated_ids
        where
            repeated_ids.table_name = 'contacts'
    ),
    newest as (
        select
            known.*
        from
            known
            anti join repeated on repeated.id = known.contact_id
        union all
        select
            known.*
        from
            known
            semi join repeated on repeated.id = known.contact_id
            inner join file_order as files on files.file_id = known.file_id
        qualify
            row_number() over (
                partition by
                    known.contact_id
                order by
                    files.name_order desc,
                    known.line desc
            ) = 1
    )
select
    newest.contact_id,
    coalesce(surviving_customers.surviving_id, newest.customer_id) as customer_id,
    newest.name,
    regexp_extract_all(
        concat_ws(';', newest.email, array_to_string(newest.other_addresses, ';')),
        '[^\s<>;,:"()\[\]]+@[^\s<>;,:"()\[\]]+'
    ) as addresses,
    nullif(addresses[1], '') as email,
    newest.role
from
    newest
    left join surviving_customers on surviving_customers.customer_id = newest.customer_id
