-- One row per row of an archived table in whose place another row of the same number counts: that of the last file by name, and in one file the last. Of orders all rows of the last file count, as they may be lines: of equal ones the last.
-- Rows after the day of the report are not among them: they put nothing in the shade.
--   table_name varchar: The table of imports.
--   table_row bigint: Number of the row in that table (rowid), as rows of some files have no line.
with
    known as (
        select
            'contacts' as table_name,
            contacts.contact_id as id,
            cast(null as timestamp) as opened_at,
            contacts.rowid as table_row,
            contacts.file_id, contacts.line
        from imports.contacts as contacts
            cross join settings
        where contacts.since_on is null
            or contacts.since_on <= settings.as_of_on
        union all
        select
            'customers',
            customers.customer_id, null, customers.rowid, customers.file_id, customers.line
        from imports.customers as customers
            cross join settings
        where customers.created_on is null
            or customers.created_on <= settings.as_of_on
        union all
        select
            'people',
            people.person_id, null, people.rowid, people.file_id, people.line
        from imports.people as people
            cross join settings
        where people.since_on is null
            or people.since_on <= settings.as_of_on
        union all
        select
            'contracts',
            contracts.contract_id, null, contracts.rowid, contracts.file_id, contracts.line
        from imports.contracts as contracts
        union all
        select
            'activities',
            activities.activity_id, null, activities.rowid, activities.file_id, activities.line
        from imports.activities as activities
            cross join settings
        where activities.occurred_at < settings.as_of_at
        union all
        select
            'tickets',
            tickets.ticket_id, tickets.opened_at, tickets.rowid, tickets.file_id, tickets.line
        from imports.tickets as tickets
            cross join settings
        where tickets.opened_at < settings.as_of_at
        union all
        select
            'campaigns',
            campaigns.campaign_id, null, campaigns.rowid, campaigns.file_id, campaigns.line
        from imports.campaigns as campaigns
        union all
        select
            'trials',
            trial_names.trial_name, null, trials.rowid, trials.file_id, trials.line
        from imports.trials as trials
            inner join trial_names on trial_names.table_row = trials.rowid
            cross join settings
        where trials.assigned_at is null
            or trials.assigned_at < settings.as_of_at
    ),
    numbered as (
        select
            known.table_name, known.table_row,
            row_number() over (
                partition by known.table_name, known.id
                order by files.name_order desc, known.opened_at, known.line desc, known.table_row desc
            ) as place
        from known
            semi join repeated_ids on repeated_ids.table_name = known.table_name
                and repeated_ids.id = known.id
            inner join file_order as files on files.file_id = known.file_id
    ),
    repeated_orders as (
        select
            orders.rowid as table_row,
            files.name_order < max(files.name_order) over (partition by orders.order_id) as is_of_older_file,
            row_number() over (
                partition by
                    orders.order_id, orders.file_id, orders.line_key,
                    case
                        when orders.line_key is null then (
                            orders.customer_id,
                            orders.ordered_at,
                            orders.value,
                            orders.quantity,
                            orders.status
                        )
                    end
                order by orders.line desc, orders.rowid desc
            ) as place
        from imports.orders as orders
            semi join repeated_ids on repeated_ids.table_name = 'orders'
                and repeated_ids.id = orders.order_id
            inner join file_order as files on files.file_id = orders.file_id
    )
select numbered.table_name, numbered.table_row
from numbered
where numbered.place > 1
union all
select
    'orders',
    repeated_orders.table_row
from repeated_orders
where repeated_orders.is_of_older_file
    or repeated_orders.place > 1
