-- One row per regular by orders who is quiet beyond the own rhythm today and not yet counted as lost.
-- Beyond the rhythm: the silence is longer than nine in ten of the customer's own gaps between orders in this stretch.
--   customer_id varchar: The customer.
--   annual_value decimal(18,2): Annual value.
--   last_ordered_on date: Day of the last order.
--   quiet_days bigint: Days since then.
--   usual_gap_days double: Median of the customer's own gaps.
--   lost_on date: Day on which the customer will count as churned if it stays quiet.
--   regular_count bigint: Regulars by orders at as_of, quiet or not.
with
    running as (
        select
            order_lifetimes.*,
            count(*) over () as regular_count
        from order_lifetimes
            cross join settings
        where order_lifetimes.churned_on is null
            and order_lifetimes.regular_from <= settings.as_of_on
    ),
    rhythms as (
        select
            running.customer_id,
            median(order_days.gap_days) as usual_gap_days,
            quantile_cont(order_days.gap_days, 0.9) as long_gap_days
        from running
            inner join order_days on order_days.customer_id = running.customer_id
                and order_days.ordered_on > running.started_on
        group by running.customer_id
    )
select
    running.customer_id, running.annual_value,
    running.last_on as last_ordered_on,
    settings.as_of_on - running.last_on as quiet_days,
    rhythms.usual_gap_days,
    running.last_on + running.silence_days as lost_on,
    running.regular_count
from running
    inner join rhythms on rhythms.customer_id = running.customer_id
    cross join settings
where settings.as_of_on - running.last_on > rhythms.long_gap_days
