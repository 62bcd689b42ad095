-- One row per month in which questions arrived: whether the promised time of answer was kept; no rows without a promise.
--   month date: First day of the month (local).
--   role varchar (this, before, year_before) or null: this, before, year_before; see report_months.
--   opened_count bigint: Questions with a promise, without courtesies.
--   kept_count bigint: Answered within the promised time.
--   broken_count bigint: Not answered within it, whatever came later.
--   keepable_count bigint: Still waiting, and the promised time is not over.
--   settled_count bigint: Ended by the customer within it: neither kept nor broken.
select
    report_months.month,
    report_months.role,
    count(promises.state) as opened_count,
    count(*) filter (promises.state = 'kept') as kept_count,
    count(*) filter (promises.state = 'broken') as broken_count,
    count(*) filter (promises.state = 'keepable') as keepable_count,
    count(*) filter (promises.state = 'settled') as settled_count
from
    report_months
    cross join settings
    left join promises on promises.opened_month = report_months.month
where
    settings.promise_seconds is not null
    or exists (from channel_promises)
group by
    report_months.month,
    report_months.role
order by
    report_months.month
