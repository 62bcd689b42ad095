-- One row per curve and stratum: median and 90 % point of the Kaplan-Meier curve with their 95 % limits.
-- A limit is the first duration at which the other limit of the curve falls to the quantile (Brookmeyer and Crowley 1982).
--   curve: The curve, see survival_observations.
--   stratum: Group within the curve.
--   total_count: Observations.
--   event_count: Events.
--   median: Duration by which half have ended; null if the curve does not get that low.
--   median_low: Lower 95 % limit.
--   median_high: Upper 95 % limit; null if open upwards.
--   p90: Duration by which nine tenths have ended; null if the curve does not get that low.
--   p90_low: Lower 95 % limit.
--   p90_high: Upper 95 % limit; null if open upwards.
select
    survival_curves.curve,
    survival_curves.stratum,
    cast(sum(survival_curves.event_count + survival_curves.censored_count) as bigint) as total_count,
    cast(sum(survival_curves.event_count) as bigint) as event_count,
    min(survival_curves.duration) filter (where survival_curves.survival <= 0.5 + 1e-12) as median,
    min(survival_curves.duration) filter (
        where
            coalesce(survival_curves.survival_low, survival_curves.survival) <= 0.5 + 1e-12
    ) as median_low,
    min(survival_curves.duration) filter (
        where
            survival_curves.survival_high <= 0.5 + 1e-12
    ) as median_high,
    min(survival_curves.duration) filter (where survival_curves.survival <= 0.1 + 1e-12) as p90,
    min(survival_curves.duration) filter (
        where
            coalesce(survival_curves.survival_low, survival_curves.survival) <= 0.1 + 1e-12
    ) as p90_low,
    min(survival_curves.duration) filter (
        where
            survival_curves.survival_high <= 0.1 + 1e-12
    ) as p90_high
from
    survival_curves
group by
    survival_curves.curve,
    survival_curves.stratum
