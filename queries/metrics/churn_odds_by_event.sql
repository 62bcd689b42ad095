-- One row per event: how often it stood before contract terms that ended in leaving, and before those that were kept.
-- Odds ratio with Woolf's (1955) 95 % interval; 0.5 is added to each cell where one is empty (Haldane 1956). Terms count from when events are known.
--   event varchar: One of event_kinds with a cause_rank, any of them, or none of them.
--   left_count bigint: Ends in leaving with the event within settings.cause_days before.
--   left_total_count bigint: All ends in leaving.
--   kept_count bigint: Kept terms with the event before their end.
--   kept_total_count bigint: All kept terms.
--   left_value decimal(38,2): Annual value lost with the terms of left_count.
--   kept_value decimal(38,2): Annual value of those of kept_count.
--   conceded_count bigint: Terms with the event in which an offer after it gave way, see term_signals.
--   conceded_left_count bigint: Those of them that ended in leaving.
--   odds_ratio double or null: Odds of leaving with the event over those without; null where nobody left, nobody stayed, or it never happened.
--   odds_ratio_low double or null: Lower end of its 95 % interval.
--   odds_ratio_high double or null: Upper end.
--   last_left_count bigint: Customers whose last end was leaving, with the event before it: terms of one customer are not independent of each other.
--   last_left_total_count bigint: All customers whose last end was leaving.
--   last_kept_count bigint: Customers whose last term that ended was kept, with the event before its end.
--   last_kept_total_count bigint: All customers whose last term that ended was kept.
with
    ends as (
        select
            term_ends.*,
            term_ends.ended_on = max(term_ends.ended_on) over (partition by term_ends.customer_id) as is_last
        from term_ends
        where term_ends.is_known
    ),
    exposed as (
        select
            term_signals.customer_id, term_signals.lifetime_number, term_signals.term_number,
            bool_or(term_signals.conceded_on is not null) as is_conceded
        from term_signals
        group by term_signals.customer_id, term_signals.lifetime_number, term_signals.term_number
    ),
    told as (
        select
            ends.*,
            term_signals.what as event,
            term_signals.conceded_on is not null as is_conceded
        from ends
            inner join term_signals on term_signals.customer_id = ends.customer_id
                and term_signals.lifetime_number = ends.lifetime_number
                and term_signals.term_number = ends.term_number
        union all
        select
            ends.*,
            case when exposed.customer_id is null then 'none' else 'any' end as event,
            coalesce(exposed.is_conceded, false) as is_conceded
        from ends
            left join exposed on exposed.customer_id = ends.customer_id
                and exposed.lifetime_number = ends.lifetime_number
                and exposed.term_number = ends.term_number
    ),
    totals as (
        select
            count(*) filter (where not ends.is_kept) as left_total_count,
            count(*) filter (where ends.is_kept) as kept_total_count,
            count(*) filter (where ends.is_last and not ends.is_kept) as last_left_total_count,
            count(*) filter (where ends.is_last and ends.is_kept) as last_kept_total_count
        from ends
    ),
    events as (
        select event_kinds.what as event
        from event_kinds
        where event_kinds.cause_rank is not null
        union all
        select unnest(['any', 'none']) as event
    ),
    counts as (
        select
            events.event,
            count(told.event) filter (where not told.is_kept) as left_count,
            count(told.event) filter (where told.is_kept) as kept_count,
            coalesce(sum(told.annual_value) filter (where not told.is_kept), 0) as left_value,
            coalesce(sum(told.annual_value) filter (where told.is_kept), 0) as kept_value,
            count(told.event) filter (where told.is_conceded) as conceded_count,
            count(told.event) filter (where told.is_conceded and not told.is_kept) as conceded_left_count,
            count(told.event) filter (where told.is_last and not told.is_kept) as last_left_count,
            count(told.event) filter (where told.is_last and told.is_kept) as last_kept_count
        from events
            left join told on told.event = events.event
        group by events.event
    ),
    cells as (
        select
            counts.*, totals.*,
            totals.left_total_count - counts.left_count as other_left_count,
            totals.kept_total_count - counts.kept_count as other_kept_count,
            case
                when 0 in (counts.left_count, counts.kept_count, other_left_count, other_kept_count) then 0.5
                else 0
            end as added,
            counts.left_count + added as left_with,
            counts.kept_count + added as kept_with,
            other_left_count + added as left_without,
            other_kept_count + added as kept_without,
            ln(left_with * kept_without / nullif(left_without * kept_with, 0)) as log_odds_ratio,
            1.959963984540054 * sqrt(
                1 / nullif(left_with, 0)
                    + 1 / nullif(kept_with, 0)
                    + 1 / nullif(left_without, 0)
                    + 1 / nullif(kept_without, 0)
            ) as reach,
            totals.left_total_count > 0
                and totals.kept_total_count > 0
                and counts.left_count + counts.kept_count > 0 as is_known
        from counts
            cross join totals
    )
select
    cells.event, cells.left_count, cells.left_total_count, cells.kept_count, cells.kept_total_count,
    cells.left_value, cells.kept_value, cells.conceded_count, cells.conceded_left_count,
    case when cells.is_known then exp(cells.log_odds_ratio) end as odds_ratio,
    case when cells.is_known then exp(cells.log_odds_ratio - cells.reach) end as odds_ratio_low,
    case when cells.is_known then exp(cells.log_odds_ratio + cells.reach) end as odds_ratio_high,
    cells.last_left_count, cells.last_left_total_count, cells.last_kept_count,
    cells.last_kept_total_count
from cells
order by cells.left_count desc, cells.event
