-- One row per lifetime that is a business of its own: how long it lasted, and from which day on it could be seen to end.
-- Data that begin late hold of the early customers only those who had stayed until then: they count from that day on, not before.
--   customer_id varchar: The customer.
--   basis varchar: contract or orders.
--   lifetime_number bigint: Number of the stretch within its basis.
--   started_on date: Its first day.
--   entry_days bigint: Days it had lasted when the data begin: thresholds.archive_begins, else a year before the first end of a contract that is known; 0 if it began later.
--   tenure_days bigint: Days it lasted; to as_of while it runs.
--   has_ended boolean: True if it has ended.
--   is_start_known boolean: False for orders whose first lies within the longest allowed silence after the first order of all: there may have been earlier ones.
with
    counted as (
        select lifetimes.*
        from lifetimes
        where lifetimes.relationship_number is not null
    ),
    beginnings as (
        select
            coalesce(
                settings.archive_begins_on,
                min(counted.churned_on) filter (where counted.basis = 'contract') - 366
            ) as contracts_begin_on,
            coalesce(
                settings.archive_begins_on,
                min(counted.started_on) filter (where counted.basis = 'orders')
            ) as orders_begin_on
        from settings
            left join counted on true
        group by settings.archive_begins_on
    )
select
    counted.customer_id, counted.basis, counted.lifetime_number, counted.started_on,
    case
        when counted.basis = 'contract'
            then greatest(coalesce(beginnings.contracts_begin_on - counted.started_on, 0), 0)
        else 0
    end as entry_days,
    coalesce(counted.churned_on, settings.as_of_on + 1) - counted.started_on as tenure_days,
    counted.churned_on is not null as has_ended,
    counted.basis = 'contract'
        or counted.lifetime_number > 1
        or counted.started_on > beginnings.orders_begin_on + settings.silence_days_max as is_start_known
from counted
    cross join beginnings
    cross join settings
