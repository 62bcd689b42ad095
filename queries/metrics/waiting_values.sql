-- One row per month and customer who waited for our answer when it ended: what the customer was worth on its last day, as could be seen then.
--   month date: First day of the month.
--   customer_id varchar: The customer.
--   wait_count bigint: Open waits, without courtesies.
--   sure_wait_count bigint: Those of them that are sure, see waits.certainty.
--   annual_value decimal(38,2) or null: Annual value on that day; of who had left, that of the last day on which it counted; null if there was none.
with
    open_at_end as (
        select
            report_months.month, report_months.last_on, counted_waits.customer_id,
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
        group by report_months.month, report_months.last_on, counted_waits.customer_id
    ),
    begun as (
        select
            open_at_end.month, open_at_end.last_on, stretches.customer_id, stretches.basis,
            stretches.started_on, stretches.churned_on, stretches.annual_value,
            coalesce(stretches.churned_on > open_at_end.last_on, true) as is_running
        from open_at_end
            inner join stretches on stretches.customer_id = open_at_end.customer_id
                and stretches.relationship_number is not null
                and stretches.counts_from <= open_at_end.last_on
    ),
    running as (
        select
            begun.month, begun.customer_id,
            sum(value_spans.annual_value) as annual_value
        from begun
            left join value_spans on value_spans.customer_id = begun.customer_id
                and value_spans.basis = begun.basis
                and value_spans.from_on between begun.started_on and begun.last_on
                and value_spans.until_on > begun.last_on
        where begun.is_running
        group by begun.month, begun.customer_id
    ),
    over_by_then as (
        select
            begun.month, begun.customer_id, begun.annual_value,
            begun.churned_on = max(begun.churned_on) over (
                partition by begun.month, begun.customer_id
            ) as is_last
        from begun
        where not begun.is_running
    ),
    gone as (
        select
            over_by_then.month, over_by_then.customer_id,
            sum(over_by_then.annual_value) as annual_value
        from over_by_then
        where over_by_then.is_last
        group by over_by_then.month, over_by_then.customer_id
    )
select
    open_at_end.month, open_at_end.customer_id, open_at_end.wait_count, open_at_end.sure_wait_count,
    case
        when open_at_end.last_on = settings.as_of_on then customer_standings.annual_value
        when running.customer_id is not null then running.annual_value
        else gone.annual_value
    end as annual_value
from open_at_end
    cross join settings
    left join customer_standings on customer_standings.customer_id = open_at_end.customer_id
    left join running on running.month = open_at_end.month
        and running.customer_id = open_at_end.customer_id
    left join gone on gone.month = open_at_end.month
        and gone.customer_id = open_at_end.customer_id
order by open_at_end.month, open_at_end.customer_id
