-- One row per history that customers had in common so many weeks before as_of, with the orders that came after it.
--   repeatCount bigint: Days with an order after the first, until then.
--   lastAt integer: Week of the last order.
--   age integer: Weeks since the first order.
--   customerCount bigint: Customers with this history; of more than so many as were fitted, the same.
--   logGapSum double: Sum of the logarithms of their gaps.
--   laterCount bigint: Days with an order in so many weeks after it.
with
    cut as (
        select
            settings.as_of_on - 7 * cast($before as integer) as known_to_on,
            settings.as_of_on - 7 * cast($before as integer) + 7 * cast($weeks as integer) as held_to_on
        from settings
    ),
    chosen as (
        select order_histories.customer_id
        from order_histories
        order by md5(order_histories.customer_id)
        limit
            $most
    ),
    histories as (
        select
            order_days.customer_id, cut.known_to_on,
            min(order_days.ordered_on) as first_on,
            max(order_days.ordered_on) filter (order_days.ordered_on <= cut.known_to_on) as last_on,
            count(order_days.gap_days) filter (order_days.ordered_on <= cut.known_to_on) as repeat_count,
            coalesce(
                total_of(case when order_days.ordered_on <= cut.known_to_on then ln(order_days.gap_days / 7) end),
                0
            ) as log_gap_sum,
            count(*) filter (
                order_days.ordered_on > cut.known_to_on
                and order_days.ordered_on <= cut.held_to_on
            ) as later_count
        from order_days
            cross join cut
        where order_days.customer_id in (select chosen.customer_id from chosen)
        group by order_days.customer_id, cut.known_to_on
        having min(order_days.ordered_on) <= cut.known_to_on
    ),
    weeks as (
        select
            histories.customer_id, histories.repeat_count, histories.log_gap_sum, histories.later_count,
            cast(round((histories.last_on - histories.first_on) / 7) as integer) as last_week,
            cast(round((histories.known_to_on - histories.first_on) / 7) as integer) as age_weeks
        from histories
    )
select
    weeks.repeat_count as "repeatCount",
    weeks.last_week as "lastAt",
    weeks.age_weeks as age,
    count(*) as "customerCount",
    total_of(weeks.log_gap_sum) as "logGapSum",
    sum(weeks.later_count) as "laterCount"
from weeks
group by weeks.repeat_count, weeks.last_week, weeks.age_weeks
order by weeks.repeat_count, weeks.last_week, weeks.age_weeks
