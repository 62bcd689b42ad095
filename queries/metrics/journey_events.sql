-- One row per event of a customer whom the report names, oldest first; the 300 newest of each customer.
--   customer_id varchar: The customer.
--   occurred_at timestamp: When, UTC.
--   occurred_on date: Local day.
--   lane varchar (they, we, mass, contract): they, we, mass or contract.
--   what varchar: What happened, see events.
--   title varchar or null: Subject or name, which may name people of ours (the report hides them, see staff_names); null where subjects are switched off.
--   value decimal(18,2) or null: Annual or order value; null where there is none.
--   reference varchar or null: Id of the thing.
--   path varchar or null: File it came from; null where the model derived it.
--   line bigint or null: Line of that file.
--   earlier_count bigint: Older events of the customer that are left out.
with
    -- Found before their subjects are, as few messages are those of a named customer.
    named_messages as materialized (
        select
            named_customers.customer_id, message_events.message_id, message_events.occurred_at,
            message_events.occurred_on, message_events.lane, message_events.what
        from named_customers
            inner join message_events on message_events.customer_key = key_of(named_customers.customer_id)
    ),
    told as (
        select
            named_messages.customer_id, named_messages.occurred_at, named_messages.occurred_on,
            named_messages.lane, named_messages.what,
            messages.subject as title,
            message_names.name as reference,
            messages.file_id, messages.line
        from named_messages
            inner join messages on messages.message_id = named_messages.message_id
            inner join message_names on message_names.message_id = named_messages.message_id
        union all by name
        select other_events.*
        from named_customers
            -- Lateral, so that what is not named leaves each kind of event before it is put in shape.
            cross join lateral (
                select *
                from other_events
                where other_events.customer_id = named_customers.customer_id
            ) as other_events
    ),
    numbered as (
        select
            told.*,
            row_number() over (
                partition by told.customer_id
                order by told.occurred_at desc, told.lane desc, told.what desc, told.reference desc
            ) as place,
            count(*) over (partition by told.customer_id) as event_count
        from told
    ),
    -- Where a contract or an order stands in the exports; of several lines, or of the same in two files, the first.
    entries as (
        select
            'order' as kind,
            orders.order_id as reference,
            orders.file_id, orders.line
        from imports.orders as orders
            semi join numbered on numbered.reference = orders.order_id
            anti join older_rows on older_rows.table_name = 'orders'
                and older_rows.table_row = orders.rowid
        union all by name
        select
            'contract' as kind,
            contracts.contract_id as reference,
            contracts.file_id, contracts.line
        from imports.contracts as contracts
            semi join numbered on numbered.reference = contracts.contract_id
            anti join older_rows on older_rows.table_name = 'contracts'
                and older_rows.table_row = contracts.rowid
    ),
    entry_places as (
        select
            *,
            row_number() over (
                partition by entries.kind, entries.reference
                order by entries.file_id, entries.line
            ) as place
        from entries
    )
select
    numbered.customer_id, numbered.occurred_at, numbered.occurred_on, numbered.lane, numbered.what,
    case
        when numbered.lane in ('they', 'we')
            and not settings.shows_subjects then null
        else numbered.title
    end as title,
    numbered.value, numbered.reference, files.path,
    coalesce(numbered.line, entry_places.line) as line,
    greatest(0, numbered.event_count - 300) as earlier_count
from numbered
    cross join settings
    left join entry_places on entry_places.reference = numbered.reference
        and entry_places.kind = case
            when numbered.lane <> 'contract' then null
            when numbered.what = 'order' then 'order'
            else 'contract'
        end
        and entry_places.place = 1
    left join imports.files on files.file_id = coalesce(numbered.file_id, entry_places.file_id)
where numbered.place <= 300
order by
    numbered.customer_id, numbered.occurred_at, numbered.lane, numbered.what, numbered.reference
