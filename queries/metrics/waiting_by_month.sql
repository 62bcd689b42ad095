-- One row per month: who was waiting for our answer when it ended, as far as could be seen then.
--   month date: First day of the month.
--   role varchar (this, before, year_before) or null: this, before, year_before; see report_months.
--   customer_count bigint: Customers with at least one open wait.
--   sure_customer_count bigint: Customers with at least one open wait that is sure, see waits.certainty.
--   wait_count hugeint: Open waits, without courtesies.
--   sure_wait_count hugeint: Those of them that are sure.
--   annual_value decimal(38,2): Annual value of those customers.
--   sure_annual_value decimal(38,2): Annual value of those who surely wait.
with
    open_at_end as (
        select
            report_months.month, counted_waits.customer_id,
            count(*) as wait_count,
            count(*) filter (where counted_waits.certainty = 'sure') as sure_wait_count
        from report_months
            inner join counted_waits on counted_waits.opened_at < report_months.end_at
                and (
                    counted_waits.ended_at is null
                    or counted_waits.ended_at > report_months.end_at
                    -- A settlement of the last day stands at its end; an answer at that instant is not seen yet.
                    or (counted_waits.ended_at = report_months.end_at and counted_waits.outcome = 'answered')
                )
        group by report_months.month, counted_waits.customer_id
    )
select
    report_months.month, report_months.role,
    count(open_at_end.customer_id) as customer_count,
    count(*) filter (where open_at_end.sure_wait_count > 0) as sure_customer_count,
    coalesce(sum(open_at_end.wait_count), 0) as wait_count,
    coalesce(sum(open_at_end.sure_wait_count), 0) as sure_wait_count,
    coalesce(sum(customer_standings.annual_value), 0) as annual_value,
    coalesce(
        sum(customer_standings.annual_value) filter (where open_at_end.sure_wait_count > 0),
        0
    ) as sure_annual_value
from report_months
    left join open_at_end on open_at_end.month = report_months.month
    left join customer_standings on customer_standings.customer_id = open_at_end.customer_id
group by report_months.month, report_months.role
order by report_months.month
