-- One row per class of P(alive): how many customers by orders are in it, by both families of models.
--   alive_from decimal(2,1): Lower bound of the class: 0, 0.2, 0.5 or 0.8.
--   customer_count bigint: Customers by MBG/CNBD-k.
--   customer_count_bg bigint: Customers by BG/CNBD-k.
--   expected_order_count double: Orders expected of the customers by MBG/CNBD-k in the twelve months after as_of, by the leading model (fitted_models).
--   annual_value decimal(38,2): Annual value of the latest stretch of ordering.
with
    classes as (
        select classes.*
        from
            (values (0.0, 0.2), (0.2, 0.5), (0.5, 0.8), (0.8, 1.1)) as classes (alive_from, alive_to)
    ),
    outlooks as (
        select
            order_histories.customer_id, order_outlooks.alive_share, order_outlooks.alive_share_bg,
            case
                when fitted_models.model = 'bg' then order_outlooks.expected_order_count_bg
                else order_outlooks.expected_order_count
            end as expected_order_count,
            customer_standings.annual_value
        from order_histories
            inner join order_outlooks on order_outlooks.repeat_count = order_histories.repeat_count
                and order_outlooks.last_week = order_histories.last_week
                and order_outlooks.age_weeks = order_histories.age_weeks
            inner join fitted_models on fitted_models.is_leading
            left join customer_standings on customer_standings.customer_id = order_histories.customer_id
    )
select
    classes.alive_from,
    count(*) filter (
        outlooks.alive_share >= classes.alive_from
        and outlooks.alive_share < classes.alive_to
    ) as customer_count,
    count(*) filter (
        outlooks.alive_share_bg >= classes.alive_from
        and outlooks.alive_share_bg < classes.alive_to
    ) as customer_count_bg,
    coalesce(
        total_of(
            case
                when outlooks.alive_share >= classes.alive_from
                    and outlooks.alive_share < classes.alive_to then outlooks.expected_order_count
            end
        ),
        0
    ) as expected_order_count,
    coalesce(
        sum(outlooks.annual_value) filter (
            outlooks.alive_share >= classes.alive_from
            and outlooks.alive_share < classes.alive_to
        ),
        0
    ) as annual_value
from classes
    cross join outlooks
group by classes.alive_from
order by classes.alive_from desc
