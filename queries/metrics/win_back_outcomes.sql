-- One row per treatment and window: of those who left in the 24 months to as_of, the share that returned by then, after the first attempt of a kind, or by itself.
-- Kaplan-Meier over all of them, so that each window has the same customers: who was tried lately counts as long as it is followed. While nobody has returned, or once all have, the limit is exact (Clopper and Pearson 1934) over those followed for the whole window alone.
--   treatment varchar: personal, win-back (mass mailing), promotion (any other mass mailing), mailing (one of a kind that is not known), or spontaneous (from the churn, before any personal attempt and any mailing that is or may be a win-back).
--   window_days integer: 30, 90 or 365 days from the first attempt of the kind; of spontaneous from the churn.
--   customer_count bigint: Customers attempted, or who left.
--   returned_count bigint: Of them, returned within the window.
--   followed_count bigint: Of them, not returned and still followed at its end: on these rests what is said of it.
--   returned_share double or null: Share returned by then; null where nobody was followed so long, and not all have returned.
--   returned_share_low double or null: Lower end of its 95 % interval; null likewise.
--   returned_share_high double or null: Upper end.
with
    windows as (
        select treatments.treatment, treatments.curve, windows.window_days
        from
            (
                values
                    ('personal', 'returns_by_kind'),
                    ('win-back', 'returns_by_kind'),
                    ('promotion', 'returns_by_kind'),
                    ('mailing', 'returns_by_kind'),
                    ('spontaneous', 'returns')
            ) as treatments (treatment, curve)
            cross join (values (30), (90), (365)) as windows (window_days)
    ),
    reached as (
        select
            windows.treatment, windows.window_days,
            coalesce(max(curve.at_risk), 0) as customer_count,
            cast(
                coalesce(sum(curve.event_count) filter (curve.duration <= windows.window_days), 0) as bigint
            ) as returned_count,
            coalesce(max(curve.at_risk) filter (curve.duration >= windows.window_days), 0) - coalesce(sum(curve.event_count) filter (curve.duration = windows.window_days), 0) as followed_count,
            coalesce(min(curve.survival) filter (curve.duration <= windows.window_days), 1) as survival,
            arg_max(curve.survival_low, (curve.duration, curve.survival_low)) filter (curve.duration <= windows.window_days) as survival_low,
            arg_max(curve.survival_high, (curve.duration, curve.survival_high)) filter (curve.duration <= windows.window_days) as survival_high
        from windows
            left join survival_curves as curve on curve.curve = windows.curve
                and curve.stratum = windows.treatment
        group by windows.treatment, windows.window_days
    )
select
    reached.treatment, reached.window_days, reached.customer_count, reached.returned_count,
    cast(reached.followed_count as bigint) as followed_count,
    case
        when reached.followed_count > 0
            or reached.survival = 0 then 1 - reached.survival
    end as returned_share,
    case
        when reached.survival = 0 then pow(0.025, 1.0 / nullif(reached.returned_count, 0))
        when reached.followed_count > 0
            and reached.returned_count = 0 then 0
        when reached.followed_count > 0 then 1 - reached.survival_high
    end as returned_share_low,
    case
        when reached.survival = 0 then 1
        when reached.followed_count > 0
            and reached.returned_count = 0 then 1 - pow(0.025, 1.0 / nullif(reached.followed_count, 0))
        when reached.followed_count > 0 then 1 - reached.survival_low
    end as returned_share_high
from reached
order by reached.treatment, reached.window_days
