-- One row per canonical table: rows read = loaded + duplicates + set aside.
--   table_name: The canonical table; null for files that brought none.
--   file_count: Files.
--   read_count: Rows read.
--   loaded_count: Rows loaded, each thing once.
--   duplicate_count: Copies of a thing that another row had brought.
--   quarantine_count: Rows set aside.
with
things as (
    select 'customers' as table_name, count(distinct customer_id) as loaded_count from imports.customers
    union all
    select 'contacts', count(distinct contact_id) from imports.contacts
    union all
    select 'people', count(distinct person_id) from imports.people
    union all
    select 'contracts', count(*) - (select count(*) from contract_copies) from imports.contracts
    union all
    select 'orders', count(distinct order_id) from imports.orders
    union all
    select 'messages', count(distinct message_key) + (select count(distinct (message_id, mail_number)) from reused_ids)
    from imports.messages
    union all
    select 'activities', count(distinct activity_id) from imports.activities
    union all
    select 'tickets', count(distinct ticket_id) from imports.tickets
    union all
    select 'campaigns', count(distinct campaign_id) from imports.campaigns
    union all
    select 'sends', count(distinct send_id) from imports.sends
    union all
    select 'trials', count(distinct trial_id) from imports.trials
),
files as (
    select
        files.table_name,
        count(*) as file_count,
        sum(files.read_count) as read_count,
        sum(files.accepted_count) as accepted_count,
        sum(files.quarantine_count) as quarantine_count,
    from
        imports.files
    group by
        files.table_name
)
select
    files.table_name,
    files.file_count,
    cast(coalesce(files.read_count, 0) as bigint) as read_count,
    coalesce(things.loaded_count, 0) as loaded_count,
    cast(coalesce(files.accepted_count, 0) as bigint) - coalesce(things.loaded_count, 0) as duplicate_count,
    cast(coalesce(files.quarantine_count, 0) as bigint) as quarantine_count,
from
    files
left join things
    on things.table_name = files.table_name
order by
    files.table_name nulls last
