-- One row per curve, stratum and duration: Kaplan-Meier estimate (Kaplan and Meier 1958) with log-log 95 % limits (Kalbfleisch and Prentice 1980).
-- A competing event counts as censored here. Events come before censorings of the same duration; who enters late is at risk only after the entry (left truncation).
--   curve varchar: The curve, see survival_observations.
--   stratum varchar: Group within the curve.
--   duration double: Time.
--   at_risk bigint: Observations with at least this duration that entered before it.
--   event_count bigint: Events at this duration.
--   censored_count bigint: Observations that end here without an event.
--   survival double: Share not yet ended after this duration.
--   variance_sum double or null: Greenwood's sum of d / (n (n - d)) up to here; null once no one is left.
--   survival_low double or null: Lower 95 % limit; null where it cannot be known (no event yet, or no one left).
--   survival_high double or null: Upper 95 % limit; null likewise.
with
    times as (
        select
            survival_observations.curve, survival_observations.stratum, survival_observations.duration,
            count(*) filter (where survival_observations.outcome = 1) as event_count,
            count(*) as ending_count,
            0 as entering_count
        from survival_observations
        group by survival_observations.curve, survival_observations.stratum, survival_observations.duration
        union all
        select
            survival_observations.curve, survival_observations.stratum,
            survival_observations.entry as duration,
            0 as event_count,
            0 as ending_count,
            count(*) as entering_count
        from survival_observations
        where survival_observations.entry > 0
        group by survival_observations.curve, survival_observations.stratum, survival_observations.entry
    ),
    followed as (
        select
            times.*,
            sum(times.ending_count - times.entering_count) over (
                partition by times.curve, times.stratum
                order by times.duration desc
            ) as at_risk
        from times
    ),
    risks as (
        select followed.*
        from followed
        where followed.ending_count > 0
    ),
    estimates as (
        select
            risks.curve, risks.stratum, risks.duration,
            cast(risks.at_risk as bigint) as at_risk,
            risks.event_count,
            risks.ending_count - risks.event_count as censored_count,
            case
                when max(cast(risks.event_count = risks.at_risk as integer)) over up_to_here = 1 then 0
                else exp(
                    sum(
                        ln(
                            1 - case
                                when risks.event_count < risks.at_risk then risks.event_count / nullif(risks.at_risk, 0)
                                else 0
                            end
                        )
                    ) over up_to_here
                )
            end as survival,
            case
                when max(cast(risks.event_count = risks.at_risk as integer)) over up_to_here = 0 then sum(
                    case
                        when risks.event_count < risks.at_risk
                            then risks.event_count / nullif(risks.at_risk * (risks.at_risk - risks.event_count), 0)
                        else 0
                    end
                ) over up_to_here
            end as variance_sum
        from risks
        window
            up_to_here as (partition by risks.curve, risks.stratum order by risks.duration)
    )
select
    estimates.*,
    case
        when estimates.survival > 0
            and estimates.survival < 1 then pow(
                estimates.survival,
                exp(1.959963984540054 * sqrt(estimates.variance_sum) / nullif(abs(ln(estimates.survival)), 0))
            )
    end as survival_low,
    case
        when estimates.survival > 0
            and estimates.survival < 1 then pow(
                estimates.survival,
                exp(-1.959963984540054 * sqrt(estimates.variance_sum) / nullif(abs(ln(estimates.survival)), 0))
            )
    end as survival_high
from estimates
order by estimates.curve, estimates.stratum, estimates.duration
