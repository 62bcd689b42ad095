-- One row per table and two files that seem to hold the same rows under other numbers, as where a list without numbers of its own was saved again by a spreadsheet: same customer, minute, kind and words or value. At least two rows, and half of those of the smaller file. Such rows count twice.
--   table_name varchar: The table of imports.
--   first_file varchar: One of the files.
--   last_file varchar: The other.
--   row_count bigint: Rows that are alike.
--   first_id varchar: Number of one of them in the first file.
--   last_id varchar: Its number in the other.
with
    -- Nothing is compared where a table came from one file.
    several as (
        select files.table_name
        from imports.files as files
        where files.accepted_count > 0
        group by files.table_name
        having count(*) > 1
    ),
    said as (
        select
            'activities' as table_name,
            activities.activity_id as id,
            activities.file_id,
            hash(
                coalesce(activities.customer_id, activities.contact_id, activities.phone),
                activities.kind,
                activities.direction,
                date_trunc('minute', activities.occurred_at),
                activities.subject
            ) as content
        from imports.activities as activities
            semi join several on several.table_name = 'activities'
        union all
        select
            'orders',
            orders.order_id, orders.file_id,
            hash(
                orders.customer_id,
                date_trunc('minute', orders.ordered_at),
                orders.value,
                orders.quantity,
                orders.status
            )
        from imports.orders as orders
            semi join several on several.table_name = 'orders'
        where orders.value is not null
        union all
        select
            'tickets',
            tickets.ticket_id, tickets.file_id,
            hash(
                coalesce(tickets.customer_id, tickets.email),
                date_trunc('minute', tickets.opened_at),
                tickets.subject
            )
        from imports.tickets as tickets
            semi join several on several.table_name = 'tickets'
    ),
    of_files as (
        select
            said.table_name, said.content, said.file_id,
            min(said.id) as id
        from said
        group by said.table_name, said.content, said.file_id
    ),
    in_several as (
        select
            of_files.*,
            min(of_files.id) over alike < max(of_files.id) over alike as is_elsewhere
        from of_files
        window
            alike as (partition by of_files.table_name, of_files.content)
    ),
    alike as (
        select
            earlier.table_name,
            earlier.file_id as first_file_id,
            later.file_id as last_file_id,
            earlier.id as first_id,
            later.id as last_id
        from in_several as earlier
            inner join in_several as later on later.table_name = earlier.table_name
                and later.content = earlier.content
                and later.file_id > earlier.file_id
                and later.id <> earlier.id
        where earlier.is_elsewhere
            and later.is_elsewhere
    )
select
    alike.table_name,
    min(first_files.path) as first_file,
    min(last_files.path) as last_file,
    count(*) as row_count,
    min(alike.first_id) as first_id,
    min_by(alike.last_id, (alike.first_id, alike.last_id)) as last_id
from alike
    inner join imports.files as first_files on first_files.file_id = alike.first_file_id
    inner join imports.files as last_files on last_files.file_id = alike.last_file_id
group by alike.table_name, alike.first_file_id, alike.last_file_id
having count(*) > 1
    and count(*) * 2 >= least(min(first_files.accepted_count), min(last_files.accepted_count))
