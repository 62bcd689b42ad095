-- One row per curve and stratum: when the event had come for half of all, and for nine in ten, those counted as never that a competing event took (Aalen-Johansen).
--   curve varchar: The curve, see survival_observations.
--   stratum varchar: Group within the curve.
--   median double or null: Duration by which half have had the event; null if they never are.
--   median_low double or null: Lower 95 % limit: first duration at which the upper limit of the incidence gets there; null of fewer than five observations.
--   median_high double or null: Upper 95 % limit; null if open upwards, or of fewer than five.
--   p90 double or null: Duration by which nine tenths have had the event; null if they never are.
--   p90_low double or null: Lower 95 % limit; null likewise.
--   p90_high double or null: Upper 95 % limit; null if open upwards, or of fewer than five.
with
    crossings as (
        select
            incidences.curve, incidences.stratum,
            max(incidences.at_risk) as total_count,
            min(incidences.duration) filter (where incidences.incidence >= 0.5 - 1e-9) as median,
            min(incidences.duration) filter (
                where coalesce(incidences.incidence_high, incidences.incidence) >= 0.5 - 1e-9
            ) as median_low,
            min(incidences.duration) filter (where incidences.incidence_low >= 0.5 - 1e-9) as median_high,
            min(incidences.duration) filter (where incidences.incidence >= 0.9 - 1e-9) as p90,
            min(incidences.duration) filter (
                where coalesce(incidences.incidence_high, incidences.incidence) >= 0.9 - 1e-9
            ) as p90_low,
            min(incidences.duration) filter (where incidences.incidence_low >= 0.9 - 1e-9) as p90_high
        from incidences
        group by incidences.curve, incidences.stratum
    )
select
    crossings.curve, crossings.stratum, crossings.median,
    case when crossings.total_count >= 5 then crossings.median_low end as median_low,
    case when crossings.total_count >= 5 then crossings.median_high end as median_high,
    crossings.p90,
    case when crossings.total_count >= 5 then crossings.p90_low end as p90_low,
    case when crossings.total_count >= 5 then crossings.p90_high end as p90_high
from crossings
