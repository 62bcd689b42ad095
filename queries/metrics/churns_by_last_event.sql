-- One row per last event before a churn, over the twelve months to as_of: how many left after it.
--   last_event varchar: One of event_kinds with a cause_rank, silence or unknown (messages and activities are not known of these days).
--   left_count bigint: Customers who left after it (numerator).
--   regular_count bigint: Regulars among them.
--   annual_value decimal(38,2): Annual value lost.
--   total_count bigint: All customers who left in these months (denominator).
--   left_share double or null: left_count out of total_count; null of none.
--   left_share_low double or null: Lower end of its 95 % interval (Wilson).
--   left_share_high double or null: Upper end.
with
    counted as (
        select
            churns.last_event,
            count(*) as left_count,
            count(*) filter (churns.was_regular) as regular_count,
            coalesce(sum(churns.annual_value), 0) as annual_value,
            cast(sum(count(*)) over () as bigint) as total_count
        from churns
            cross join settings
        where
            churns.churned_on between cast(settings.as_of_on + interval 1 day - interval 1 year as date) and settings.as_of_on
        group by churns.last_event
    )
select
    counted.*,
    share_of(counted.left_count, counted.total_count) as left_share,
    wilson_low(counted.left_count, counted.total_count) as left_share_low,
    wilson_high(counted.left_count, counted.total_count) as left_share_high
from counted
order by counted.left_count desc, counted.last_event
