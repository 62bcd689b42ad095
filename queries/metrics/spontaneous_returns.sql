-- One row per window after the churn: of those who left in the 24 months to as_of, the share that returned by itself, before any personal or win-back attempt.
-- Kaplan-Meier: a customer is followed until the first such attempt, the return or as_of.
--   window_days integer: 30, 90 or 365 days from the churn.
--   returned_share double or null: Share returned by then; null where nobody was followed so long.
--   returned_share_low double or null: Lower end of the 95 % interval; null while nobody has returned.
--   returned_share_high double or null: Upper end.
--   followed_count bigint: Customers followed at all (denominator at the churn).
--   returned_count bigint: Of them, returned by themselves within the window.
with
    windows as (
        select windows.*
        from (values (30), (90), (365)) as windows (window_days)
    ),
    curve as (
        select survival_curves.*
        from survival_curves
        where survival_curves.curve = 'returns'
            and survival_curves.stratum = 'spontaneous'
    ),
    reached as (
        select
            windows.window_days,
            arg_max(curve.survival, (curve.duration, curve.survival)) filter (
                where curve.duration <= windows.window_days
            ) as survival,
            arg_max(curve.survival_low, (curve.duration, curve.survival_low)) filter (
                where curve.duration <= windows.window_days
            ) as survival_low,
            arg_max(curve.survival_high, (curve.duration, curve.survival_high)) filter (
                where curve.duration <= windows.window_days
            ) as survival_high,
            max(curve.duration) >= windows.window_days as is_reached,
            coalesce(max(curve.at_risk), 0) as followed_count,
            coalesce(sum(curve.event_count) filter (curve.duration <= windows.window_days), 0) as returned_count
        from windows
            left join curve on true
        group by windows.window_days
    )
select
    reached.window_days,
    case when reached.is_reached then 1 - coalesce(reached.survival, 1) end as returned_share,
    case when reached.is_reached then 1 - reached.survival_high end as returned_share_low,
    case when reached.is_reached then 1 - reached.survival_low end as returned_share_high,
    reached.followed_count,
    cast(reached.returned_count as bigint) as returned_count
from reached
order by reached.window_days
