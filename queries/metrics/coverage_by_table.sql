-- One row per canonical table: rows read = loaded + duplicates + set aside.
--   table_name varchar or null: The canonical table; null for files that brought none.
--   file_count bigint: Files.
--   read_count bigint: Rows read.
--   loaded_count bigint: Rows loaded, each thing once; of orders each line.
--   duplicate_count bigint: Copies of a thing that another row had brought.
--   quarantine_count bigint: Rows set aside.
with
    archived as (
        select
            'customers' as table_name,
            count(*) as row_count
        from imports.customers
        union all
        select
            'contacts',
            count(*)
        from imports.contacts
        union all
        select
            'people',
            count(*)
        from imports.people
        union all
        select
            'contracts',
            count(*)
        from imports.contracts
        union all
        select
            'orders',
            count(*)
        from imports.orders
        union all
        select
            'messages',
            count(*)
        from imports.messages
        union all
        select
            'activities',
            count(*)
        from imports.activities
        union all
        select
            'tickets',
            count(*)
        from imports.tickets
        union all
        select
            'campaigns',
            count(*)
        from imports.campaigns
        union all
        select
            'sends',
            count(*)
        from imports.sends
        union all
        select
            'trials',
            count(*)
        from imports.trials
    ),
    copies as (
        select
            repeated_ids.table_name,
            sum(repeated_ids.row_count - 1) as copy_count
        from repeated_ids
        where repeated_ids.table_name <> 'orders'
        group by repeated_ids.table_name
        union all
        -- Several rows of one number may be its lines.
        select
            older_rows.table_name,
            count(*)
        from older_rows
        where older_rows.table_name = 'orders'
        group by older_rows.table_name
    ),
    -- Different mails may carry one Message-ID, and a copy none, or one of its own.
    others as (
        select
            'messages' as table_name,
            (
                select count(distinct reused_ids.message_key)
                from reused_ids
            ) - (select count(distinct renamed_copies.other_key) from renamed_copies) as mail_count
    ),
    things as (
        select
            archived.table_name,
            archived.row_count - coalesce(copies.copy_count, 0) + coalesce(others.mail_count, 0) as loaded_count
        from archived
            left join copies on copies.table_name = archived.table_name
            left join others on others.table_name = archived.table_name
    ),
    files as (
        select
            files.table_name,
            count(*) as file_count,
            sum(files.read_count) as read_count,
            sum(files.accepted_count) as accepted_count,
            sum(files.quarantine_count) as quarantine_count
        from imports.files
        group by files.table_name
    )
select
    files.table_name, files.file_count,
    cast(coalesce(files.read_count, 0) as bigint) as read_count,
    cast(coalesce(things.loaded_count, 0) as bigint) as loaded_count,
    cast(coalesce(files.accepted_count, 0) as bigint)
        - cast(coalesce(things.loaded_count, 0) as bigint) as duplicate_count,
    cast(coalesce(files.quarantine_count, 0) as bigint) as quarantine_count
from files
    left join things on things.table_name = files.table_name
order by files.table_name nulls last
