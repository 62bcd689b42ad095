-- One row per database: from which day on customers who leave can be seen to, so that nobody counts as followed before it.
-- A company's exports often hold of its early customers only those who stayed. A contract that ended and was followed by another later is in
-- the data as its customer came back, and proves nothing.
--   contracts_from_on date or null: thresholds.archive_begins, else two days before the first end of a contract that is known (of customers who did not come back, if there are any): a year has 365 or 366 days, and who has the longer one is at risk with the others; null where no contract has ended.
--   orders_from_on date or null: thresholds.archive_begins, else the day of the first order; null without orders.
--   is_stated boolean: True where the configuration says it.
select
    coalesce(
        settings.archive_begins_on,
        min(lifetimes.churned_on) filter (
            where lifetimes.basis = 'contract'
                and lifetimes.returned_on is null
        ) - 2,
        min(lifetimes.churned_on) filter (where lifetimes.basis = 'contract') - 2
    ) as contracts_from_on,
    coalesce(
        settings.archive_begins_on,
        min(lifetimes.started_on) filter (where lifetimes.basis = 'orders')
    ) as orders_from_on,
    settings.archive_begins_on is not null as is_stated
from settings
    left join lifetimes on lifetimes.relationship_number is not null
group by settings.archive_begins_on
