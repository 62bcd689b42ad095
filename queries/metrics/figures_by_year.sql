-- One row per calendar year of which anything is known, the five newest: questions, regulars, and what became of those who left.
--   year date: First day of the year.
--   last_on date: Last day of the year that is seen.
--   opened_count bigint: Questions that arrived (denominator of the two next).
--   answered_in_day_count bigint: Of these, answered within 24 hours.
--   waiting_count bigint: Of these, still open at as_of.
--   regular_count bigint or null: Regulars on the last day; null where nothing is known of contracts and orders.
--   lost_count bigint: Regulars who left in the year.
--   lost_value decimal(38,2): Their annual value.
--   returned_count bigint: Customers who returned in the year.
--   attempt_count bigint: Personal attempts to win customers back.
--   mixed_count bigint: Mass mailings to customers to whom we owed an answer.
--   answered_in_day_share double or null: answered_in_day_count out of opened_count; null of none.
--   answered_in_day_share_low double or null: Lower end of its 95 % interval (Wilson).
--   answered_in_day_share_high double or null: Upper end.
--   waiting_share double or null: waiting_count out of opened_count; null of none.
--   waiting_share_low double or null: Lower end of its 95 % interval (Wilson).
--   waiting_share_high double or null: Upper end.
with
    beginnings as (
        select
            least(min(relationships.started_on), (select min(waits.opened_month) from waits)) as first_on,
            count(*) as relationship_count
        from
            relationships
    ),
    years as (
        select
            cast(
                unnest(
                    generate_series(
                        greatest(
                            date_trunc('year', beginnings.first_on),
                            date_trunc('year', settings.as_of_on) - interval 4 year
                        ),
                        date_trunc('year', settings.as_of_on),
                        interval 1 year
                    )
                ) as date
            ) as year,
            settings.as_of_on,
            beginnings.relationship_count
        from
            settings
            cross join beginnings
    ),
    spans as (
        select
            years.year,
            least(years.as_of_on, cast(years.year + interval 1 year - interval 1 day as date)) as last_on,
            years.relationship_count
        from
            years
    ),
    counted as (
        select
            spans.year,
            spans.last_on,
            (
                select
                    count(*)
                from
                    waits
                where
                    not waits.is_courtesy
                    and waits.opened_month between spans.year and spans.last_on
            ) as opened_count,
            (
                select
                    count(*)
                from
                    waits
                where
                    not waits.is_courtesy
                    and waits.opened_month between spans.year and spans.last_on
                    and waits.outcome = 'answered'
                    and waits.wait_seconds <= 86400
            ) as answered_in_day_count,
            (
                select
                    count(*)
                from
                    waits
                where
                    not waits.is_courtesy
                    and waits.opened_month between spans.year and spans.last_on
                    and waits.outcome = 'open'
            ) as waiting_count,
            case
                when spans.relationship_count > 0 then (
                    select
                        count(distinct relationships.customer_id)
                    from
                        relationships
                    where
                        relationships.regular_from <= spans.last_on
                        and coalesce(relationships.churned_on > spans.last_on, true)
                )
            end as regular_count,
            (
                select
                    count(distinct churns.customer_id)
                from
                    churns
                where
                    churns.was_regular
                    and churns.churned_on between spans.year and spans.last_on
            ) as lost_count,
            (
                select
                    coalesce(sum(churns.annual_value), 0)
                from
                    churns
                where
                    churns.was_regular
                    and churns.churned_on between spans.year and spans.last_on
            ) as lost_value,
            (
                select
                    count(distinct losses.customer_id)
                from
                    losses
                where
                    losses.returned_on between spans.year and spans.last_on
            ) as returned_count,
            (
                select
                    count(*)
                from
                    attempts
                where
                    attempts.kind = 'personal'
                    and attempts.attempted_on between spans.year and spans.last_on
            ) as attempt_count,
            (
                select
                    count(*)
                from
                    mixed_messages
                where
                    mixed_messages.sent_on between spans.year and spans.last_on
            ) as mixed_count
        from
            spans
    )
select
    counted.*,
    share_of(counted.answered_in_day_count, counted.opened_count) as answered_in_day_share,
    wilson_low(counted.answered_in_day_count, counted.opened_count) as answered_in_day_share_low,
    wilson_high(counted.answered_in_day_count, counted.opened_count) as answered_in_day_share_high,
    share_of(counted.waiting_count, counted.opened_count) as waiting_share,
    wilson_low(counted.waiting_count, counted.opened_count) as waiting_share_low,
    wilson_high(counted.waiting_count, counted.opened_count) as waiting_share_high
from
    counted
order by
    counted.year
