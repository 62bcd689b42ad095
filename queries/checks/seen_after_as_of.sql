-- One row per thing in the model that happened after the last day that may be seen.
--   what varchar: The table.
--   reference varchar: Its number there.
--   happened_at timestamp: When, UTC.
with
    instants as (
        select
            'messages' as what,
            cast(messages.message_id as varchar) as reference,
            messages.sent_at as happened_at
        from messages
        union all
        select
            'activities' as what,
            activities.activity_id as reference,
            activities.occurred_at as happened_at
        from activities
        union all
        select
            'orders' as what,
            orders.order_id as reference,
            orders.ordered_at as happened_at
        from orders
        union all
        select
            'sends' as what,
            sends.send_id as reference,
            sends.sent_at as happened_at
        from sends
        union all
        select
            'contracts' as what,
            contracts.contract_id as reference,
            cast(contracts.decided_on as timestamp) as happened_at
        from contracts
    )
select instants.*
from instants
    cross join settings
where instants.happened_at >= settings.as_of_at
