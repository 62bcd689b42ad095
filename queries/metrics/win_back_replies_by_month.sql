-- One row per month: replies to our personal attempts in the twelve months to its end, and our answers as they could be seen then.
--   month date: First day of the month.
--   role varchar (this, before, year_before) or null: this, before, year_before; see report_months.
--   replied_count bigint: Customers' replies that arrived in those twelve months (denominator).
--   answered_count bigint: Of those, answered by us until the end of the month (numerator).
with
    replies as (
        select
            attempts.replied_at,
            case when attempts.answer_outcome = 'answered' then attempts.answered_at end as answered_at
        from attempts
        where attempts.kind = 'personal'
            and attempts.replied_at is not null
    )
select
    report_months.month, report_months.role,
    count(replies.replied_at) as replied_count,
    count(replies.answered_at) filter (replies.answered_at < report_months.end_at) as answered_count
from report_months
    left join replies on replies.replied_at < report_months.end_at
        and replies.replied_at >= report_months.end_at - interval 1 year
group by report_months.month, report_months.role
order by report_months.month
