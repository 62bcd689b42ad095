-- One row per event: how often it stood before contract terms that ended in leaving, and before those that were kept.
-- Odds ratio with Woolf's (1955) 95 % interval; 0.5 is added to each cell where one is empty (Haldane 1956). Terms count from when events are known.
--   event varchar: One of event_kinds with a cause_rank, or any of them.
--   left_count bigint: Ends in leaving with the event within settings.cause_days before.
--   left_total_count bigint: All ends in leaving.
--   kept_count bigint: Kept terms with the event before their end.
--   kept_total_count bigint: All kept terms.
--   odds_ratio double or null: Odds of leaving with the event over those without; null where nobody left, nobody stayed, or it never happened.
--   odds_ratio_low double or null: Lower end of its 95 % interval.
--   odds_ratio_high double or null: Upper end.
--   last_left_count bigint: Customers whose last end was leaving, with the event before it: terms of one customer are not independent of each other.
--   last_left_total_count bigint: All customers whose last end was leaving.
--   last_kept_count bigint: Customers whose last term that ended was kept, with the event before its end.
--   last_kept_total_count bigint: All customers whose last term that ended was kept.
with
    events as (
        select event_kinds.what as event
        from event_kinds
        where event_kinds.cause_rank is not null
        union all
        select 'any' as event
    ),
    ends as (
        select
            term_ends.*,
            term_ends.ended_on = max(term_ends.ended_on) over (partition by term_ends.customer_id) as is_last,
            term_ends.ended_on - settings.cause_days as exposed_from_on
        from term_ends
            cross join settings
            cross join event_archive
        where term_ends.ended_on - settings.cause_days >= event_archive.begins_on
    ),
    exposures as (
        select distinct
            ends.customer_id, ends.lifetime_number, ends.term_number, ends.is_kept, ends.is_last,
            churn_signals.what
        from ends
            inner join churn_signals on churn_signals.customer_id = ends.customer_id
                and churn_signals.happened_on < ends.ended_on
                and churn_signals.happened_on >= ends.exposed_from_on
        where churn_signals.what <> 'open_wait'
            or coalesce(cast(local_time(churn_signals.over_at) as date), ends.ended_on) >= ends.ended_on
    ),
    counts as (
        select
            events.event,
            count(
                distinct (exposures.customer_id, exposures.lifetime_number, exposures.term_number)
            ) filter (exposures.is_kept = false) as left_count,
            count(
                distinct (exposures.customer_id, exposures.lifetime_number, exposures.term_number)
            ) filter (exposures.is_kept) as kept_count,
            (select count(*) from ends where not ends.is_kept) as left_total_count,
            (select count(*) from ends where ends.is_kept) as kept_total_count,
            count(distinct exposures.customer_id) filter (
                exposures.is_last
                and exposures.is_kept = false
            ) as last_left_count,
            (
                select count(distinct ends.customer_id)
                from ends
                where ends.is_last
                    and not ends.is_kept
            ) as last_left_total_count,
            count(distinct exposures.customer_id) filter (
                exposures.is_last
                and exposures.is_kept
            ) as last_kept_count,
            (
                select count(distinct ends.customer_id)
                from ends
                where ends.is_last
                    and ends.is_kept
            ) as last_kept_total_count
        from events
            left join exposures on exposures.what = events.event
                or events.event = 'any'
        group by events.event
    ),
    cells as (
        select
            counts.*,
            case
                when 0 in (
                    counts.left_count,
                    counts.kept_count,
                    counts.left_total_count - counts.left_count,
                    counts.kept_total_count - counts.kept_count
                ) then 0.5
                else 0
            end as added,
            counts.left_count + added as left_with,
            counts.kept_count + added as kept_with,
            counts.left_total_count - counts.left_count + added as left_without,
            counts.kept_total_count - counts.kept_count + added as kept_without,
            ln(left_with * kept_without / nullif(left_without * kept_with, 0)) as log_odds_ratio,
            1.959963984540054 * sqrt(
                1 / nullif(left_with, 0)
                    + 1 / nullif(kept_with, 0)
                    + 1 / nullif(left_without, 0)
                    + 1 / nullif(kept_without, 0)
            ) as reach,
            counts.left_total_count > 0
                and counts.kept_total_count > 0
                and counts.left_count + counts.kept_count > 0 as is_known
        from counts
    )
select
    cells.event, cells.left_count, cells.left_total_count, cells.kept_count, cells.kept_total_count,
    case when cells.is_known then exp(cells.log_odds_ratio) end as odds_ratio,
    case when cells.is_known then exp(cells.log_odds_ratio - cells.reach) end as odds_ratio_low,
    case when cells.is_known then exp(cells.log_odds_ratio + cells.reach) end as odds_ratio_high,
    cells.last_left_count, cells.last_left_total_count, cells.last_kept_count,
    cells.last_kept_total_count
from cells
order by cells.left_count desc, cells.event
