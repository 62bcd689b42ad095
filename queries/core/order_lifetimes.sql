-- One row per customer and stretch of orders without a silence beyond the customer's own rhythm.
--   customer_id: The customer.
--   lifetime_number: Number of the stretch.
--   started_on: Day of its first order.
--   last_on: Day of its last order.
--   regular_from: Day of the order that made the customer a regular: enough orders over enough months at an even enough rhythm; null if none did.
--   churned_on: last_on and the allowed silence after it, once that has passed; null before.
--   returned_on: Day of the first order of the next lifetime.
--   annual_value: Value of the orders of the 365 days up to the last one.
--   order_count: Days with an order.
--   silence_days: Allowed silence after the last order.
with
    numbered as (
        select
            order_days.*,
            count(*) filter (where order_days.is_first) over (
                partition by order_days.customer_id order by order_days.ordered_on
            ) as lifetime_number
        from
            (
                select
                    order_days.*,
                    coalesce(
                        order_days.gap_days > lag(order_days.silence_days) over (
                            partition by order_days.customer_id order by order_days.ordered_on
                        ),
                        true
                    ) as is_first
                from
                    order_days
            ) as order_days
    ),
    rhythms as (
        select
            numbered.*,
            min(numbered.ordered_on) over so_far as started_on,
            count(*) over so_far as order_count,
            stddev_samp(case when not numbered.is_first then numbered.gap_days end) over so_far
            / avg(case when not numbered.is_first then numbered.gap_days end) over so_far as gap_variation,
            sum(numbered.value) over (
                partition by numbered.customer_id
                order by numbered.ordered_on
                range between interval 364 days preceding and current row
            ) as year_value
        from
            numbered
        window
            so_far as (
                partition by numbered.customer_id, numbered.lifetime_number
                order by numbered.ordered_on
                rows between unbounded preceding and current row
            )
    ),
    lifetimes as (
        select
            rhythms.customer_id,
            rhythms.lifetime_number,
            min(rhythms.started_on) as started_on,
            max(rhythms.ordered_on) as last_on,
            min(rhythms.ordered_on) filter (
                where rhythms.order_count >= settings.regular_orders
                and rhythms.ordered_on >= rhythms.started_on + settings.regular_order_months * interval 1 month
                and rhythms.gap_variation <= settings.regular_gap_variation
            ) as regular_from,
            max(rhythms.order_count) as order_count,
            arg_max(rhythms.silence_days, rhythms.ordered_on) as silence_days,
            arg_max(rhythms.year_value, rhythms.ordered_on) as annual_value,
            -- Within a lifetime the next order is at most its own last one; only what lies beyond it is a return.
            nullif(max(rhythms.next_ordered_on), max(rhythms.ordered_on)) as returned_on
        from
            rhythms
            cross join settings
        group by
            rhythms.customer_id,
            rhythms.lifetime_number
    )
select
    lifetimes.customer_id,
    lifetimes.lifetime_number,
    lifetimes.started_on,
    lifetimes.last_on,
    lifetimes.regular_from,
    case
        when lifetimes.last_on + lifetimes.silence_days < settings.as_of_on then lifetimes.last_on + lifetimes.silence_days
    end as churned_on,
    lifetimes.returned_on,
    lifetimes.annual_value,
    lifetimes.order_count,
    lifetimes.silence_days
from
    lifetimes
    cross join settings
