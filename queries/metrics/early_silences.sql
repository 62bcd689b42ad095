-- One row per regular by orders who is quiet beyond the own rhythm today and not yet counted as lost: the 20 worth most.
--   customer_id varchar: The customer.
--   name varchar: Name of the customer.
--   annual_value decimal(18,2): Annual value.
--   last_ordered_on date: Day of the last order.
--   quiet_days bigint: Days since then.
--   usual_gap_days double: Median of the customer's own gaps.
--   lost_on date: Day on which the customer will count as churned if it stays quiet.
--   alive_share double or null: P(alive) by the fitted model; null where none was fitted.
--   regular_count bigint: Regulars by orders at as_of.
--   quiet_count bigint: Those of them who are quiet, also those beyond the first 20.
with
    quiet as (
        select silences.*, customer_standings.name, order_outlooks.alive_share
        from silences
            inner join customer_standings on customer_standings.customer_id = silences.customer_id
            inner join order_histories on order_histories.customer_id = silences.customer_id
            left join order_outlooks on order_outlooks.repeat_count = order_histories.repeat_count
                and order_outlooks.last_week = order_histories.last_week
                and order_outlooks.age_weeks = order_histories.age_weeks
    )
select
    quiet.customer_id, quiet.name, quiet.annual_value, quiet.last_ordered_on, quiet.quiet_days,
    quiet.usual_gap_days, quiet.lost_on, quiet.alive_share, quiet.regular_count,
    (select count(*) from quiet) as quiet_count
from quiet
order by
    quiet.annual_value desc nulls last,
    quiet.customer_id
limit
    20
