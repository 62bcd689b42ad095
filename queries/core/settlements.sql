-- One row per decision of a customer (signed, declined, withdrew, gave notice): it ends a wait without our answer.
--   customer_id varchar: The customer.
--   settled_at timestamp: When, UTC; the end of the day where only the day is known.
--   what varchar: signed, declined, withdrawn, notice, or a settling one of event_kinds.
select distinct decisions.customer_id, decisions.settled_at, decisions.what
from
    (
        select
            contracts.customer_id,
            utc_time(cast(contracts.decided_on + 1 as timestamp)) as settled_at,
            contracts.status as what
        from contracts
        where contracts.decided_on is not null
            and (contracts.status = 'signed' or contracts.decided_by = 'customer')
        union all
        select
            contracts.customer_id,
            utc_time(cast(contracts.notice_on + 1 as timestamp)) as settled_at,
            'notice' as what
        from contracts
        where contracts.notice_on is not null
        union all
        select
            activities.customer_id,
            case
                when activities.is_day_only then utc_time(cast(activities.occurred_on + 1 as timestamp))
                else activities.occurred_at
            end as settled_at,
            activities.kind as what
        from activities
            inner join event_kinds on event_kinds.what = activities.kind
        where event_kinds.is_settling
            and activities.direction is distinct from 'outbound'
    ) as decisions
