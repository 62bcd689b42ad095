-- One row per way of a customer's first thing known: of those who began a year and more ago, how many are still customers a year later, and how many ordered again within 365 days.
-- The two are of the same customers as cohort_retention after one year and repeat_orders_by_cohort within 365 days: their sums agree.
--   first_channel varchar (email, call, meeting, letter, ticket, mailing, business, unknown): See first_channels; unknown: it lies before the first message from any customer, so that words before it could not be seen.
--   begun_count bigint: Customers whose begin is known and a year and more ago (denominator).
--   staying_count bigint: Those of them who are customers a year later, by contract or orders (numerator).
--   staying_share double or null: staying_count out of begun_count; null of none.
--   staying_share_low double or null: Lower end of its 95 % interval (Wilson).
--   staying_share_high double or null: Upper end.
--   ordered_count bigint: Customers whose first order is of the 24 months to as_of and 365 days and more ago (denominator).
--   again_count bigint: Those of them who ordered on a later day within 365 days (numerator).
--   again_share double or null: again_count out of ordered_count; null of none.
--   again_share_low double or null: Lower end of its 95 % interval (Wilson).
--   again_share_high double or null: Upper end.
with
    outcomes as (
        select
            known_begins.customer_id,
            true as has_begun,
            exists (
                select 1 as found
                from relationships
                where relationships.customer_id = known_begins.customer_id
                    and relationships.started_on <= known_begins.started_on + interval 1 year
                    and coalesce(relationships.churned_on, date '9999-12-31') > known_begins.started_on + interval 1 year
            ) as is_staying
        from known_begins
            cross join settings
        where known_begins.started_on + interval 1 year <= settings.as_of_on
        union all by name
        select
            order_days.customer_id,
            true as has_ordered,
            coalesce(min(order_days.next_ordered_on) <= min(order_days.ordered_on) + 365, false) as has_ordered_again
        from order_days
            cross join settings
        group by order_days.customer_id, settings.as_of_on
        having min(order_days.ordered_on) > settings.as_of_on - interval 24 month
            and min(order_days.ordered_on) + 365 <= settings.as_of_on
    ),
    placed as (
        select
            outcomes.has_begun, outcomes.is_staying, outcomes.has_ordered, outcomes.has_ordered_again,
            case
                when first_channels.first_on >= known_days.questions_from_on then first_channels.first_channel
                else 'unknown'
            end as channel
        from outcomes
            cross join known_days
            left join first_channels on first_channels.customer_id = outcomes.customer_id
    ),
    counted as (
        select
            placed.channel as first_channel,
            count(*) filter (placed.has_begun) as begun_count,
            count(*) filter (placed.is_staying) as staying_count,
            count(*) filter (placed.has_ordered) as ordered_count,
            count(*) filter (placed.has_ordered_again) as again_count
        from placed
        group by placed.channel
    )
select
    counted.first_channel, counted.begun_count, counted.staying_count,
    share_of(counted.staying_count, counted.begun_count) as staying_share,
    wilson_low(counted.staying_count, counted.begun_count) as staying_share_low,
    wilson_high(counted.staying_count, counted.begun_count) as staying_share_high,
    counted.ordered_count, counted.again_count,
    share_of(counted.again_count, counted.ordered_count) as again_share,
    wilson_low(counted.again_count, counted.ordered_count) as again_share_low,
    wilson_high(counted.again_count, counted.ordered_count) as again_share_high
from counted
order by
    counted.first_channel = 'unknown',
    counted.begun_count + counted.ordered_count desc,
    counted.first_channel
