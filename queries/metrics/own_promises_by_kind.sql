-- One row per kind of day promised in mails of ours in the twelve months to as_of, and one for all: what became of the promises whose day is over.
--   promise_kind varchar (all, today, tomorrow, weekday, date, days, week, month): What tells the day, or all of them.
--   due_count bigint: Promises that were kept, or whose day is over.
--   kept_count bigint: We wrote or called by the end of the day.
--   kept_share double or null: Their share; null without any.
--   kept_share_low double or null: Lower end of its 95 % interval (Wilson).
--   kept_share_high double or null: Upper end of it.
--   late_count bigint: We did so after it.
--   open_count bigint: We have not done so.
--   not_due_count bigint: Promises whose day is not over, or not seen.
with
    grouped as (
        select
            case when groups.is_all then 'all' else own_promises.promise_kind end as promise_kind,
            own_promises.outcome
        from own_promises
            cross join (values (true), (false)) as groups (is_all)
    ),
    counts as (
        select
            grouped.promise_kind,
            count(*) filter (where grouped.outcome <> 'not_due') as due_count,
            count(*) filter (where grouped.outcome = 'kept') as kept_count,
            count(*) filter (where grouped.outcome = 'late') as late_count,
            count(*) filter (where grouped.outcome = 'open') as open_count,
            count(*) filter (where grouped.outcome = 'not_due') as not_due_count
        from grouped
        group by grouped.promise_kind
    )
select
    counts.promise_kind, counts.due_count, counts.kept_count,
    share_of(counts.kept_count, counts.due_count) as kept_share,
    wilson_low(counts.kept_count, counts.due_count) as kept_share_low,
    wilson_high(counts.kept_count, counts.due_count) as kept_share_high,
    counts.late_count, counts.open_count, counts.not_due_count
from counts
order by
    counts.promise_kind <> 'all',
    counts.promise_kind
