-- One row per customer and stretch of orders without a silence beyond the customer's own rhythm.
-- long: each step from a silence to the end of a stretch is read by the next alone.
--   customer_id varchar: The customer.
--   lifetime_number bigint: Number of the stretch.
--   started_on date: Day of its first order.
--   last_on date: Day of its last order.
--   regular_from date or null: Day of the order that made the customer a regular: enough orders over enough months at an even enough rhythm; null if none did.
--   churned_on date or null: last_on and the allowed silence after it, once that has passed; null before.
--   returned_on date or null: Day of the first order of the next lifetime.
--   annual_value decimal(18,2): Value of the orders of the 365 days up to the last one.
--   order_count bigint: Days with an order.
--   silence_days integer: Allowed silence after the last order: a multiple of the own median gap so far, within bounds; the upper bound after a first order.
with
    -- Only a longer silence than the lower bound, or one that lasts, can be the end of a stretch. Materialized, so that only these days are joined.
    silences as materialized (
        select order_days.customer_id, order_days.ordered_on, order_days.next_ordered_on
        from order_days
            cross join settings
        where order_days.next_ordered_on is null
            or order_days.next_ordered_on - order_days.ordered_on > least(settings.silence_days_min, settings.silence_days_max)
    ),
    rhythms as (
        select
            silences.customer_id, silences.ordered_on, silences.next_ordered_on,
            median(order_days.gap_days) over (
                partition by silences.customer_id, silences.ordered_on
            ) as usual_gap_days
        from silences
            inner join order_days on order_days.customer_id = silences.customer_id
                and order_days.ordered_on <= silences.ordered_on
        qualify order_days.ordered_on = silences.ordered_on
    ),
    allowances as (
        select
            rhythms.customer_id, rhythms.ordered_on, rhythms.next_ordered_on,
            -- Whole days: a gap is longer than 94.5 days if it is longer than 94.
            cast(
                floor(
                    least(
                        greatest(
                            coalesce(settings.silence_factor * rhythms.usual_gap_days, settings.silence_days_max),
                            settings.silence_days_min
                        ),
                        settings.silence_days_max
                    )
                ) as integer
            ) as silence_days
        from rhythms
            cross join settings
    ),
    ends as (
        select
            allowances.customer_id,
            allowances.ordered_on as last_on,
            allowances.next_ordered_on as returned_on,
            allowances.silence_days,
            row_number() over stretches as lifetime_number,
            lag(allowances.next_ordered_on) over stretches as started_on
        from allowances
        where allowances.next_ordered_on is null
            or allowances.next_ordered_on - allowances.ordered_on > allowances.silence_days
        window
            stretches as (partition by allowances.customer_id order by allowances.ordered_on)
    ),
    lifetimes as (
        select
            ends.customer_id, ends.lifetime_number,
            coalesce(ends.started_on, min(order_days.ordered_on)) as started_on,
            ends.last_on, ends.returned_on, ends.silence_days,
            count(*) filter (
                where ends.started_on is null
                    or order_days.ordered_on >= ends.started_on
            ) as order_count,
            -- Orders of the stretch before may be among those of the last year.
            max(order_days.annual_value) filter (where order_days.ordered_on = ends.last_on) as annual_value
        from ends
            inner join order_days on order_days.customer_id = ends.customer_id
                and order_days.ordered_on <= ends.last_on
        group by
            ends.customer_id, ends.lifetime_number, ends.started_on, ends.last_on, ends.returned_on,
            ends.silence_days
    ),
    evenness as (
        select
            lifetimes.customer_id, lifetimes.lifetime_number, lifetimes.started_on, order_days.ordered_on,
            row_number() over so_far as order_count,
            stddev_samp(
                case when order_days.ordered_on > lifetimes.started_on then order_days.gap_days end
            ) over so_far as gap_deviation
        from lifetimes
            cross join settings
            inner join order_days on order_days.customer_id = lifetimes.customer_id
                and order_days.ordered_on between lifetimes.started_on and lifetimes.last_on
        where lifetimes.order_count >= settings.regular_orders
        window
            so_far as (
                partition by lifetimes.customer_id, lifetimes.lifetime_number
                order by order_days.ordered_on rows between unbounded preceding and current row
            )
    ),
    regulars as (
        select
            evenness.customer_id, evenness.lifetime_number,
            min(evenness.ordered_on) as regular_from
        from evenness
            cross join settings
        where evenness.order_count >= settings.regular_orders
            and evenness.ordered_on >= evenness.started_on + settings.regular_order_months * interval 1 month
            -- The mean gap is the days since the first order, by the number of gaps.
            and evenness.gap_deviation / nullif(
                (evenness.ordered_on - evenness.started_on) / nullif(evenness.order_count - 1, 0),
                0
            ) <= settings.regular_gap_variation
        group by evenness.customer_id, evenness.lifetime_number
    )
select
    lifetimes.customer_id, lifetimes.lifetime_number, lifetimes.started_on, lifetimes.last_on,
    regulars.regular_from,
    case
        when lifetimes.last_on + lifetimes.silence_days < settings.as_of_on
            then lifetimes.last_on + lifetimes.silence_days
    end as churned_on,
    lifetimes.returned_on, lifetimes.annual_value, lifetimes.order_count, lifetimes.silence_days
from lifetimes
    cross join settings
    left join regulars on regulars.customer_id = lifetimes.customer_id
        and regulars.lifetime_number = lifetimes.lifetime_number
