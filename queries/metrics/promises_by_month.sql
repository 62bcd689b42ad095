-- One row per month in which questions arrived: whether the promised time of answer was kept; no rows without a promise.
--   month: First day of the month (local).
--   role: this, before, year_before; see report_months.
--   opened_count: Waits opened, without courtesies.
--   kept_count: Answered within the promised time.
--   broken_count: Not answered within it, whatever came later.
--   keepable_count: Still waiting, and the promised time is not over.
--   settled_count: Ended by the customer within it: neither kept nor broken.
with
elapsed as (
    select
        waits.opened_month,
        waits.outcome,
        case when settings.promise_in_working_time then waits.business_seconds else waits.wait_seconds end
        > settings.promise_seconds as is_late,
    from
        waits
    cross join settings
    where
        not waits.is_courtesy
        and settings.promise_seconds is not null
)
select
    report_months.month,
    report_months.role,
    count(elapsed.outcome) as opened_count,
    count(*) filter (not elapsed.is_late and elapsed.outcome = 'answered') as kept_count,
    count(*) filter (elapsed.is_late) as broken_count,
    count(*) filter (not elapsed.is_late and elapsed.outcome = 'open') as keepable_count,
    count(*) filter (not elapsed.is_late and elapsed.outcome = 'settled') as settled_count,
from
    report_months
cross join settings
left join elapsed
    on elapsed.opened_month = report_months.month
where
    settings.promise_seconds is not null
group by
    report_months.month,
    report_months.role
order by
    report_months.month
