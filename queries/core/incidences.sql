-- One row per curve, stratum and duration: share for which the event has come by then, where a competing event may come first (Aalen and Johansen 1978).
-- Limits are those of the log-log scale with the variance of Marubini and Valsecchi (1995). Only the curves of months and of variants.
--   curve varchar: The curve, see survival_observations.
--   stratum varchar: Group within the curve.
--   duration double: Time.
--   at_risk bigint: Observations with at least this duration.
--   event_count bigint: Events at this duration.
--   competing_count bigint: Competing events at this duration.
--   incidence double: Share with the event by this duration: answered by us.
--   incidence_low double or null: Lower 95 % limit; null before the first event, and where all have had it.
--   incidence_high double or null: Upper 95 % limit; null likewise.
--   competing_incidence double: Share with the competing event by this duration: settled by the customer.
with
    times as (
        select
            survival_observations.curve, survival_observations.stratum, survival_observations.duration,
            count(*) filter (where survival_observations.outcome = 1) as event_count,
            count(*) filter (where survival_observations.outcome = 2) as competing_count,
            cast(
                sum(count(*)) over (
                    partition by survival_observations.curve, survival_observations.stratum
                    order by survival_observations.duration desc
                ) as double
            ) as at_risk
        from survival_observations
        where survival_observations.curve in ('waits', 'waits_by_variant')
            and survival_observations.stratum <> 'all'
        group by survival_observations.curve, survival_observations.stratum, survival_observations.duration
    ),
    survivals as (
        -- Where all that are left end at once nobody is left to be counted after it, so that the factor is not missed.
        select
            times.*,
            times.event_count + times.competing_count as ending_count,
            coalesce(
                exp(
                    sum(
                        ln(
                            case when ending_count < times.at_risk then 1 - ending_count / nullif(times.at_risk, 0) else 1 end
                        )
                    ) over (
                        partition by times.curve, times.stratum
                        order by times.duration rows between unbounded preceding and 1 preceding
                    )
                ),
                1
            ) as survival_before
        from times
    ),
    shares as (
        select
            survivals.*,
            sum(
                survivals.survival_before * survivals.event_count / nullif(survivals.at_risk, 0)
            ) over up_to_here as incidence,
            sum(
                survivals.survival_before * survivals.competing_count / nullif(survivals.at_risk, 0)
            ) over up_to_here as competing_incidence,
            case
                when survivals.ending_count < survivals.at_risk
                    then survivals.ending_count / nullif(survivals.at_risk * (survivals.at_risk - survivals.ending_count), 0)
                else 0
            end as greenwood,
            survivals.survival_before * survivals.event_count / nullif(pow(survivals.at_risk, 2), 0) as slope,
            pow(survivals.survival_before, 2) * survivals.event_count * (survivals.at_risk - survivals.event_count) / nullif(pow(survivals.at_risk, 3), 0) as own_variance
        from survivals
        window
            up_to_here as (partition by survivals.curve, survivals.stratum order by survivals.duration)
    ),
    variances as (
        -- The sums over all times before of (F(t) - F(s))² g(s) and of (F(t) - F(s)) h(s), multiplied out.
        select
            shares.*,
            greatest(
                pow(shares.incidence, 2) * sum(shares.greenwood) over up_to_here - 2 * shares.incidence * sum(shares.greenwood * shares.incidence) over up_to_here + sum(shares.greenwood * pow(shares.incidence, 2)) over up_to_here + sum(shares.own_variance) over up_to_here - 2 * (
                    shares.incidence * sum(shares.slope) over up_to_here
                        - sum(shares.slope * shares.incidence) over up_to_here
                ),
                0
            ) as variance
        from shares
        window
            up_to_here as (partition by shares.curve, shares.stratum order by shares.duration)
    )
select
    variances.curve, variances.stratum, variances.duration,
    cast(variances.at_risk as bigint) as at_risk,
    variances.event_count, variances.competing_count, variances.incidence,
    case
        when variances.incidence > 0
            and variances.incidence < 1 - 1e-9 then pow(
                variances.incidence,
                exp(
                    1.959963984540054 * sqrt(variances.variance) / nullif(abs(variances.incidence * ln(variances.incidence)), 0)
                )
            )
    end as incidence_low,
    case
        when variances.incidence > 0
            and variances.incidence < 1 - 1e-9 then pow(
                variances.incidence,
                exp(
                    -1.959963984540054 * sqrt(variances.variance) / nullif(abs(variances.incidence * ln(variances.incidence)), 0)
                )
            )
    end as incidence_high,
    variances.competing_incidence
from variances
