-- One row per regular by orders: when the next order is due by the own gaps (no fitted model tells that of a single customer), the most overdue first.
-- parameter days integer 30: those due within so many days, or before
--   customer_id: The customer.
--   name: Name of the customer.
--   annual_value: Annual value.
--   last_ordered_on: Day of the last order.
--   usual_gap_days: Median of the own gaps between orders.
--   due_on: Day on which that gap is over.
--   due_from_on: Day on which the gap is over than which one in ten of the own is shorter.
--   due_until_on: Day on which the gap is over than which nine in ten of the own are no longer.
--   is_late: True if that has passed.
--   alive_share: Chance to be a customer still by the fitted model; null where none was fitted.
select
    expected_orders.customer_id, customer_standings.name, customer_standings.annual_value,
    expected_orders.last_ordered_on, expected_orders.usual_gap_days,
    expected_orders.last_ordered_on + cast(round(expected_orders.usual_gap_days) as integer) as due_on,
    expected_orders.last_ordered_on
        + cast(floor(expected_orders.short_gap_days) as integer) as due_from_on,
    expected_orders.last_ordered_on
        + cast(floor(expected_orders.long_gap_days) as integer) as due_until_on,
    expected_orders.is_late, order_outlooks.alive_share
from expected_orders
    inner join customer_standings on customer_standings.customer_id = expected_orders.customer_id
    inner join order_histories on order_histories.customer_id = expected_orders.customer_id
    left join order_outlooks on order_outlooks.repeat_count = order_histories.repeat_count
        and order_outlooks.last_week = order_histories.last_week
        and order_outlooks.age_weeks = order_histories.age_weeks
where expected_orders.is_now
    and expected_orders.usual_gap_days - expected_orders.quiet_days <= $days
order by
    expected_orders.usual_gap_days - expected_orders.quiet_days,
    expected_orders.customer_id
