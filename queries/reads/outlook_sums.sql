-- One row per database: what the fitted models expect of all customers who order, summed.
--   mbg_alive_count double or null: Customers still alive, by mbg; null without outlooks.
--   bg_alive_count double or null: The same by bg.
--   mbg_order_count double or null: Orders of the next twelve months, by mbg.
--   bg_order_count double or null: The same by bg.
select
    sum(order_outlooks.alive_share order by order_histories.customer_id) as mbg_alive_count,
    sum(order_outlooks.alive_share_bg order by order_histories.customer_id) as bg_alive_count,
    sum(order_outlooks.expected_order_count order by order_histories.customer_id) as mbg_order_count,
    sum(order_outlooks.expected_order_count_bg order by order_histories.customer_id) as bg_order_count
from order_histories
    inner join order_outlooks on order_outlooks.repeat_count = order_histories.repeat_count
        and order_outlooks.last_week = order_histories.last_week
        and order_outlooks.age_weeks = order_histories.age_weeks
