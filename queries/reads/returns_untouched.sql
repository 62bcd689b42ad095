-- One row per database: of the customers who left in the 24 months to as_of, how many returned by themselves within so many days, and how many were followed for so long.
-- parameter days: days from the churn
--   returned_share double or null: Share returned by then (Kaplan-Meier, see spontaneous_returns); null where nobody was followed so long.
--   returned_share_high double or null: Upper end of its 95 % interval; null while nobody has returned.
--   followed_count bigint: Customers still followed at the end of these days.
select
    case
        when max(survival_curves.duration) >= $days then 1 - coalesce(
            min(survival_curves.survival) filter (where survival_curves.duration <= $days),
            1
        )
    end as returned_share,
    1 - min(survival_curves.survival_low) filter (
        where survival_curves.duration <= $days
    ) as returned_share_high,
    coalesce(
        max(survival_curves.at_risk) filter (where survival_curves.duration >= $days),
        0
    ) as followed_count
from survival_curves
where survival_curves.curve = 'returns'
    and survival_curves.stratum = 'spontaneous'
