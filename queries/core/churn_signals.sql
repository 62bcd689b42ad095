-- One row per thing in a journey that may stand last before a churn.
--   customer_id: The customer.
--   what: refusal, changed_terms, complaint, open_wait or account_manager_change.
--   happened_on: Its day; of a wait the day on which it opened.
--   over_on: Day on which a wait ended; null while it is open, and for all else.
select
    activities.customer_id,
    activities.kind as what,
    activities.occurred_on as happened_on,
    null::date as over_on
from
    activities
where
    activities.kind in ('refusal', 'complaint', 'account_manager_change')
union all
select
    contracts.customer_id,
    'changed_terms' as what,
    contracts.offered_on as happened_on,
    null::date as over_on
from
    contracts
where
    contracts.has_changed_terms
union all
select
    waits.customer_id,
    'open_wait' as what,
    waits.opened_on as happened_on,
    local_time(waits.ended_at)::date as over_on
from
    waits
where
    not waits.is_courtesy
