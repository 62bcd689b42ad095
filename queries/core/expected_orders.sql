-- One row per day of looking ahead, as_of and the day a year before, and customer who was a regular by orders then: when the next order was due by the own gaps.
--   looked_on date: The day, with the orders to its end.
--   is_now boolean: True for as_of.
--   customer_id varchar: The customer.
--   last_ordered_on date: Day of the last order by then.
--   quiet_days bigint: Days since then.
--   short_gap_days double: One in ten of the own gaps between orders in this stretch is shorter.
--   usual_gap_days double: Their median.
--   long_gap_days double: Nine in ten are no longer.
--   is_late boolean: True if the silence is longer than that.
--   next_ordered_on date or null: Day of the next order; null if there was none by as_of.
with
    days as (
        select
            settings.as_of_on as looked_on,
            true as is_now
        from settings
        union all
        select
            settings.as_of_on - 365 as looked_on,
            false as is_now
        from settings
    ),
    running as (
        select days.looked_on, days.is_now, order_lifetimes.customer_id, order_lifetimes.started_on
        from order_lifetimes
            inner join days on order_lifetimes.regular_from <= days.looked_on
                and coalesce(order_lifetimes.churned_on > days.looked_on, true)
    ),
    rhythms as (
        select
            running.looked_on, running.is_now, running.customer_id,
            order_days.ordered_on as last_ordered_on,
            order_days.next_ordered_on,
            quantile_cont(order_days.gap_days, 0.1) over days as short_gap_days,
            median(order_days.gap_days) over days as usual_gap_days,
            quantile_cont(order_days.gap_days, 0.9) over days as long_gap_days
        from running
            inner join order_days on order_days.customer_id = running.customer_id
                and order_days.ordered_on > running.started_on
                and order_days.ordered_on <= running.looked_on
        window
            days as (partition by running.looked_on, running.customer_id)
        qualify order_days.ordered_on = max(order_days.ordered_on) over days
    )
select
    rhythms.looked_on, rhythms.is_now, rhythms.customer_id, rhythms.last_ordered_on,
    rhythms.looked_on - rhythms.last_ordered_on as quiet_days,
    rhythms.short_gap_days, rhythms.usual_gap_days, rhythms.long_gap_days,
    rhythms.looked_on - rhythms.last_ordered_on > rhythms.long_gap_days as is_late,
    rhythms.next_ordered_on
from rhythms
