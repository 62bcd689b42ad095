-- One row per table and two programs whose exports carry the same numbers: each number counts as one thing, and the last file by name wins. Right where one program has its numbers from the other.
--   table_name varchar: The table of imports.
--   first_program varchar: One of the programs, by the layout of its export.
--   last_program varchar: The other.
--   id_count bigint: Numbers that both carry.
--   first_id varchar: One of them.
with
    rows_of as (
        select
            'customers' as table_name,
            customers.customer_id as id,
            customers.file_id
        from imports.customers as customers
        union all
        select
            'contacts',
            contacts.contact_id, contacts.file_id
        from imports.contacts as contacts
            -- An address is one person's, whichever programs know contacts by it.
        where not contains(contacts.contact_id, '@')
        union all
        select
            'people',
            people.person_id, people.file_id
        from imports.people as people
        union all
        select
            'contracts',
            contracts.contract_id, contracts.file_id
        from imports.contracts as contracts
        union all
        select
            'orders',
            orders.order_id, orders.file_id
        from imports.orders as orders
        union all
        select
            'activities',
            activities.activity_id, activities.file_id
        from imports.activities as activities
        union all
        select
            'tickets',
            tickets.ticket_id, tickets.file_id
        from imports.tickets as tickets
    ),
    shared as (
        select
            rows_of.table_name, rows_of.id,
            -- The layouts of one program begin with its name: zoho, zoho_call; all mappings are taken for one.
            min(regexp_extract(files.source, '^[^_ ]*')) as first_program,
            max(regexp_extract(files.source, '^[^_ ]*')) as last_program
        from rows_of
            semi join repeated_ids on repeated_ids.table_name = rows_of.table_name
                and repeated_ids.id = rows_of.id
            inner join imports.files as files on files.file_id = rows_of.file_id
        group by rows_of.table_name, rows_of.id
        having first_program < last_program
    )
select
    shared.table_name, shared.first_program, shared.last_program,
    count(*) as id_count,
    min(shared.id) as first_id
from shared
group by shared.table_name, shared.first_program, shared.last_program
