-- One row per month in which questions arrived: whether the promised time of answer was kept; no rows without a promise.
--   month date: First day of the month (local).
--   role varchar (this, before, year_before) or null: this, before, year_before; see report_months.
--   opened_count bigint: Questions with a promise, without courtesies.
--   kept_count bigint: Answered within the promised time.
--   broken_count bigint: Not answered within it, whatever came later.
--   keepable_count bigint: Still waiting, and the promised time is not over.
--   settled_count bigint: Ended by the customer within it: neither kept nor broken.
--   kept_share double or null: kept_count out of those kept and broken; null of none.
--   kept_share_low double or null: Lower end of its 95 % interval (Wilson).
--   kept_share_high double or null: Upper end.
with
    counted as (
        select
            report_months.month, report_months.role,
            count(promises.state) as opened_count,
            count(*) filter (promises.state = 'kept') as kept_count,
            count(*) filter (promises.state = 'broken') as broken_count,
            count(*) filter (promises.state = 'keepable') as keepable_count,
            count(*) filter (promises.state = 'settled') as settled_count
        from report_months
            cross join settings
            left join promises on promises.opened_month = report_months.month
        where settings.promise_seconds is not null
            or exists (select 1 as found from channel_promises)
            or exists (select 1 as found from class_promises)
        group by report_months.month, report_months.role
    )
select
    counted.*,
    share_of(counted.kept_count, counted.kept_count + counted.broken_count) as kept_share,
    wilson_low(counted.kept_count, counted.kept_count + counted.broken_count) as kept_share_low,
    wilson_high(counted.kept_count, counted.kept_count + counted.broken_count) as kept_share_high
from counted
order by counted.month
