-- One row per thing in a journey that may stand last before a churn.
-- view: churns and the odds read the few that lie before an end.
--   customer_id varchar: The customer.
--   what varchar: One of event_kinds with a cause_rank.
--   happened_on date: Its day; of a wait the day on which it opened.
--   over_at timestamp or null: When a wait ended, UTC; null while it is open, and for all else.
select
    activities.customer_id,
    activities.kind as what,
    activities.occurred_on as happened_on,
    cast(null as timestamp) as over_at
from activities
    inner join event_kinds on event_kinds.what = activities.kind
where event_kinds.cause_rank is not null
union all
select
    contracts.customer_id,
    'changed_terms' as what,
    contracts.offered_on as happened_on,
    cast(null as timestamp) as over_at
from contracts
where contracts.has_changed_terms
union all
select
    counted_waits.customer_id,
    'open_wait' as what,
    counted_waits.opened_on as happened_on,
    counted_waits.ended_at as over_at
from counted_waits
