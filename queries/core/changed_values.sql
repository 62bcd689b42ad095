-- One row per value that an older file gives a row otherwise than the file that counts (see file_order).
-- A newer state is no contradiction: a status that moved on, a day that was still ahead, a name, the amount of what was offered or still ran, lines that were added. It is one only between files that are dated, and only if nothing before the older file's day changes by it.
-- long: one branch for each table.
--   table_name varchar: The table of imports.
--   column_name varchar: The column.
--   id varchar: The number of the row.
--   older_value varchar: Its value in the older file.
--   older_file_id integer: That file.
--   counting_value varchar: The value that counts.
--   counting_file_id integer: The file that gives it.
--   is_newer_state boolean: True where both may have been right, each on the day of its file.
with
    told as (
        select
            'customers' as table_name,
            customers.customer_id as id,
            customers.file_id, customers.line,
            to_json(
                {
                    'name': customers.name,
                    'domain': customers.domain,
                    'segment': customers.segment,
                    'created_on': customers.created_on,
                    'merged_into_customer_id': customers.merged_into_customer_id
                }
            ) as content
        from imports.customers as customers
        union all
        select
            'contacts',
            contacts.contact_id, contacts.file_id, contacts.line,
            to_json({ 'customer_id': contacts.customer_id, 'name': contacts.name, 'email': contacts.email })
        from imports.contacts as contacts
        union all
        select
            'people',
            people.person_id, people.file_id, people.line,
            to_json({'name': people.name, 'email': people.email})
        from imports.people as people
        union all
        select
            'contracts',
            contracts.contract_id, contracts.file_id, contracts.line,
            to_json(
                {
                    'customer_id': contracts.customer_id,
                    'status': contracts.status,
                    'offered_on': contracts.offered_on,
                    'decided_on': contracts.decided_on,
                    'started_on': contracts.started_on,
                    'ended_on': contracts.ended_on,
                    'notice_on': contracts.notice_on,
                    'annual_value': contracts.annual_value,
                    'total_value': contracts.total_value,
                    'currency': contracts.currency
                }
            )
        from imports.contracts as contracts
        union all
        -- Rows of one number are lines of one order, equal ones copies; see order_entries.
        select
            'orders',
            lines.order_id, lines.file_id,
            min(lines.line),
            to_json(
                {
                    'customer_id': min(lines.customer_id),
                    'ordered_at': min(lines.ordered_at),
                    'value': case
                        when bool_or(lines.value_of = 'order')
                            and max(lines.value) > 0 then max(lines.value)
                        when bool_or(lines.value_of = 'order') then min(lines.value)
                        else sum(lines.value)
                    end,
                    'currency': min(lines.currency),
                    'status': min(lines.status),
                    'is_net': bool_or(lines.is_net),
                    'row_count': count(*)
                }
            )
        from
            (
                select
                    orders.*,
                    row_number() over (
                        partition by
                            orders.order_id, orders.file_id,
                            coalesce(orders.line_key, cast(orders.rowid as varchar))
                        order by orders.line, orders.rowid
                    ) as copy_number
                from imports.orders as orders
                    semi join repeated_ids on repeated_ids.table_name = 'orders'
                        and repeated_ids.id = orders.order_id
            ) as lines
        where lines.copy_number = 1
        group by lines.order_id, lines.file_id
        union all
        select
            'activities',
            activities.activity_id, activities.file_id, activities.line,
            to_json(
                {
                    'customer_id': activities.customer_id,
                    'kind': activities.kind,
                    'occurred_at': activities.occurred_at,
                    'direction': activities.direction
                }
            )
        from imports.activities as activities
        union all
        select
            'tickets',
            tickets.ticket_id, tickets.file_id, tickets.line,
            to_json(
                {
                    'customer_id': tickets.customer_id,
                    'email': tickets.email,
                    'opened_at': tickets.opened_at,
                    'answered_at': tickets.answered_at,
                    'closed_at': tickets.closed_at
                }
            )
        from imports.tickets as tickets
        union all
        select
            'campaigns',
            campaigns.campaign_id, campaigns.file_id, campaigns.line,
            to_json({'name': campaigns.name, 'kind': campaigns.kind, 'sent_at': campaigns.sent_at})
        from imports.campaigns as campaigns
    ),
    -- Of one file the last row.
    by_file as (
        select told.table_name, told.id, told.file_id, told.content
        from told
            semi join repeated_ids on repeated_ids.table_name = told.table_name
                and repeated_ids.id = told.id
        qualify
            row_number() over (
                partition by told.table_name, told.id, told.file_id
                order by
                    coalesce(told.line, 0) desc,
                    told.content desc
            ) = 1
    ),
    placed as (
        select
            by_file.*, file_order.name_order, file_order.dated_on,
            max(file_order.name_order) over (partition by by_file.table_name, by_file.id) as last_order
        from by_file
            inner join file_order on file_order.file_id = by_file.file_id
    ),
    pairs as (
        select
            older.table_name, older.id,
            older.file_id as older_file_id,
            counting.file_id as counting_file_id,
            -- Null where it is by their names alone that one is the later.
            case when older.dated_on < counting.dated_on then older.dated_on end as older_on,
            older.content as older_content,
            counting.content as counting_content,
            unnest(json_keys(older.content)) as column_name
        from placed as older
            inner join placed as counting on counting.table_name = older.table_name
                and counting.id = older.id
                and counting.name_order = counting.last_order
        where older.name_order < older.last_order
    ),
    valued as (
        select
            pairs.*,
            json_extract_string(pairs.older_content, '$."' || pairs.column_name || '"') as older_value,
            json_extract_string(pairs.counting_content, '$."' || pairs.column_name || '"') as counting_value
        from pairs
        where pairs.column_name <> 'row_count'
    ),
    differing as (
        select
            valued.*,
            valued.table_name || '.' || valued.column_name as place,
            json_extract_string(valued.older_content, '$.status') as older_status,
            json_extract_string(valued.counting_content, '$.status') as counting_status,
            try_cast(left(valued.older_value, 10) as date) as older_day,
            try_cast(left(valued.counting_value, 10) as date) as counting_day
        from valued
        where valued.older_value <> valued.counting_value
    ),
    judged as (
        select
            differing.*,
            case
                when differing.place in (
                    'customers.name',
                    'customers.domain',
                    'customers.segment',
                    'customers.merged_into_customer_id',
                    'contacts.customer_id',
                    'contacts.name',
                    'contacts.email',
                    'people.name',
                    'people.email',
                    'campaigns.name',
                    'orders.status'
                ) then true
                when differing.place = 'contracts.status' then differing.older_status = 'offered'
                    and coalesce(
                        cast(json_extract_string(differing.counting_content, '$.decided_on') as date) >= differing.older_on,
                        true
                    )
                when differing.place = 'contracts.decided_on' then differing.older_status = 'offered'
                    and differing.counting_day >= differing.older_on
                when differing.place in ('contracts.annual_value', 'contracts.total_value')
                    then differing.older_status = 'offered'
                    or coalesce(
                        cast(json_extract_string(differing.older_content, '$.ended_on') as date) >= differing.older_on,
                        true
                    )
                when differing.place = 'orders.value' then differing.older_status <> differing.counting_status
                    or try_cast(json_extract_string(differing.older_content, '$.row_count') as bigint) < try_cast(json_extract_string(differing.counting_content, '$.row_count') as bigint)
                    or try_cast(left(json_extract_string(differing.older_content, '$.ordered_at'), 10) as date) >= differing.older_on
                when differing.place = 'tickets.closed_at' then differing.counting_day >= differing.older_on
                when differing.place in (
                    'contracts.started_on',
                    'contracts.ended_on',
                    'contracts.notice_on',
                    'orders.ordered_at',
                    'activities.occurred_at',
                    'campaigns.sent_at'
                ) then differing.older_day >= differing.older_on
                    and differing.counting_day >= differing.older_on
                when differing.column_name = 'customer_id' then exists (
                    select 1 as found
                    from surviving_customers
                    where surviving_customers.customer_id = differing.older_value
                        and surviving_customers.surviving_id = differing.counting_value
                )
                else false
            end as has_moved_on
        from differing
    )
select
    judged.table_name, judged.column_name, judged.id, judged.older_value, judged.older_file_id,
    judged.counting_value, judged.counting_file_id,
    judged.older_on is not null
        and coalesce(judged.has_moved_on, false) as is_newer_state
from judged
