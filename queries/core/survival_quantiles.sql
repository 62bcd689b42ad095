-- One row per curve and stratum: median and 90 % point of the Kaplan-Meier curve with their 95 % limits.
-- A limit is the first duration at which the other limit of the curve falls to the quantile (Brookmeyer and Crowley 1982); of fewer than five none is given.
--   curve varchar: The curve, see survival_observations.
--   stratum varchar: Group within the curve.
--   total_count bigint: Observations.
--   event_count bigint: Events.
--   median double or null: Duration by which half have ended; null if the curve does not get that low.
--   median_low double or null: Lower 95 % limit; null of fewer than five observations.
--   median_high double or null: Upper 95 % limit; null if open upwards, or of fewer than five.
--   p90 double or null: Duration by which nine tenths have ended; null if the curve does not get that low.
--   p90_low double or null: Lower 95 % limit; null of fewer than five observations.
--   p90_high double or null: Upper 95 % limit; null if open upwards, or of fewer than five.
with
    crossings as (
        select
            survival_curves.curve, survival_curves.stratum,
            cast(sum(survival_curves.event_count + survival_curves.censored_count) as bigint) as total_count,
            cast(sum(survival_curves.event_count) as bigint) as event_count,
            min(survival_curves.duration) filter (where survival_curves.survival <= 0.5 + 1e-9) as median,
            min(survival_curves.duration) filter (
                where coalesce(survival_curves.survival_low, survival_curves.survival) <= 0.5 + 1e-9
            ) as median_low,
            min(survival_curves.duration) filter (
                where survival_curves.survival_high <= 0.5 + 1e-9
            ) as median_high,
            min(survival_curves.duration) filter (where survival_curves.survival <= 0.1 + 1e-9) as p90,
            min(survival_curves.duration) filter (
                where coalesce(survival_curves.survival_low, survival_curves.survival) <= 0.1 + 1e-9
            ) as p90_low,
            min(survival_curves.duration) filter (where survival_curves.survival_high <= 0.1 + 1e-9) as p90_high
        from survival_curves
        group by survival_curves.curve, survival_curves.stratum
    )
select
    crossings.curve, crossings.stratum, crossings.total_count, crossings.event_count, crossings.median,
    case when crossings.total_count >= 5 then crossings.median_low end as median_low,
    case when crossings.total_count >= 5 then crossings.median_high end as median_high,
    crossings.p90,
    case when crossings.total_count >= 5 then crossings.p90_low end as p90_low,
    case when crossings.total_count >= 5 then crossings.p90_high end as p90_high
from crossings
