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
    regulars_now as (
        select *
        from expected_orders
        where expected_orders.is_now
    )
select
    regulars_now.customer_id, order_lifetimes.annual_value, regulars_now.last_ordered_on,
    regulars_now.quiet_days, regulars_now.usual_gap_days,
    regulars_now.last_ordered_on + order_lifetimes.silence_days as lost_on,
    (select count(*) from regulars_now) as regular_count
from regulars_now
    inner join order_lifetimes on order_lifetimes.customer_id = regulars_now.customer_id
        and order_lifetimes.last_on = regulars_now.last_ordered_on
where regulars_now.is_late
