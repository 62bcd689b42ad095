-- One row per lifetime that is a business of its own: how long it lasted, and from which day on it could be seen to end.
-- Data that begin late hold of the early customers only those who had stayed until then: they count from that day on, not before.
--   customer_id varchar: The customer.
--   basis varchar: contract or orders.
--   lifetime_number bigint: Number of the stretch within its basis.
--   started_on date: Its first day.
--   entry_days bigint: Days it had lasted when it began to be followed, see followed_from; 0 if it began later.
--   tenure_days bigint: Days it lasted; to as_of while it runs.
--   has_ended boolean: True if it has ended.
--   is_start_known boolean: False for orders whose first lies within the longest allowed silence after the first order of all: there may have been earlier ones.
select
    lifetimes.customer_id, lifetimes.basis, lifetimes.lifetime_number, lifetimes.started_on,
    case
        when lifetimes.basis = 'contract'
            then greatest(coalesce(followed_from.contracts_from_on - lifetimes.started_on, 0), 0)
        else 0
    end as entry_days,
    coalesce(lifetimes.churned_on, settings.as_of_on + 1) - lifetimes.started_on as tenure_days,
    lifetimes.churned_on is not null as has_ended,
    lifetimes.basis = 'contract'
        or lifetimes.lifetime_number > 1
        or lifetimes.started_on > followed_from.orders_from_on + settings.silence_days_max as is_start_known
from lifetimes
    cross join followed_from
    cross join settings
where lifetimes.relationship_number is not null
