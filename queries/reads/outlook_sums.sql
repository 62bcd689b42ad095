-- One row per database: what the fitted models expect of all customers who order, summed.
--   mbg_alive_count double or null: Customers still alive, by mbg; null without outlooks.
--   bg_alive_count double or null: The same by bg.
--   mbg_order_count double or null: Orders of the next twelve months, by mbg.
--   bg_order_count double or null: The same by bg.
select
    total_of(order_outlooks.alive_share) as mbg_alive_count,
    total_of(order_outlooks.alive_share_bg) as bg_alive_count,
    total_of(order_outlooks.expected_order_count) as mbg_order_count,
    total_of(order_outlooks.expected_order_count_bg) as bg_order_count
from order_histories
    inner join order_outlooks on order_outlooks.repeat_count = order_histories.repeat_count
        and order_outlooks.last_week = order_histories.last_week
        and order_outlooks.age_weeks = order_histories.age_weeks
