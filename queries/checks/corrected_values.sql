-- One row per table, column and two files that give rows of one number different values there: that of the later file counts (see file_order), where it gives one.
-- long: one branch for each table.
--   table_name varchar: The table of imports.
--   column_name varchar: The column.
--   row_count bigint: Rows that differ so.
--   first_id varchar: Number of one of them.
--   older_value varchar: Its value in the older file.
--   older_file varchar: That file.
--   counting_value varchar: The value that counts.
--   counting_file varchar: The file that gives it.
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
        -- Rows of one number are lines of one order.
        select
            'orders',
            orders.order_id, orders.file_id,
            min(orders.line),
            to_json(
                {
                    'customer_id': min(orders.customer_id),
                    'ordered_at': min(orders.ordered_at),
                    'value': sum(orders.value),
                    'currency': min(orders.currency),
                    'status': min(orders.status)
                }
            )
        from imports.orders as orders
            semi join repeated_ids on repeated_ids.table_name = 'orders'
                and repeated_ids.id = orders.order_id
        group by orders.order_id, orders.file_id
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
        select
            told.table_name, told.id, told.file_id,
            arg_max(told.content, coalesce(told.line, 0)) as content
        from told
            semi join repeated_ids on repeated_ids.table_name = told.table_name
                and repeated_ids.id = told.id
        group by told.table_name, told.id, told.file_id
    ),
    placed as (
        select
            by_file.*, file_order.name_order,
            max(file_order.name_order) over (partition by by_file.table_name, by_file.id) as last_order
        from by_file
            inner join file_order on file_order.file_id = by_file.file_id
    ),
    pairs as (
        select
            older.table_name, older.id,
            older.file_id as older_file_id,
            counting.file_id as counting_file_id,
            older.content as older_content,
            counting.content as counting_content,
            unnest(json_keys(older.content)) as column_name
        from placed as older
            inner join placed as counting on counting.table_name = older.table_name
                and counting.id = older.id
                and counting.name_order = counting.last_order
        where older.name_order < older.last_order
    ),
    differing as (
        select
            pairs.*,
            json_extract_string(pairs.older_content, '$."' || pairs.column_name || '"') as older_value,
            json_extract_string(pairs.counting_content, '$."' || pairs.column_name || '"') as counting_value
        from pairs
    )
select
    differing.table_name, differing.column_name,
    count(*) as row_count,
    min(differing.id) as first_id,
    min_by(differing.older_value, differing.id) as older_value,
    min(older.path) as older_file,
    min_by(differing.counting_value, differing.id) as counting_value,
    min(counting.path) as counting_file
from differing
    inner join imports.files as older on older.file_id = differing.older_file_id
    inner join imports.files as counting on counting.file_id = differing.counting_file_id
where differing.older_value <> differing.counting_value
group by
    differing.table_name, differing.column_name, differing.older_file_id, differing.counting_file_id
