-- One row per rate the report prints: numerator, denominator, share and its 95 % interval (Wilson 1927).
--   rate: Name of the table the counts come from.
--   stratum: Which row of it.
--   numerator: What was counted.
--   denominator: Out of what.
--   share: Numerator over denominator; null if nothing could be counted.
--   share_low: Lower end of the 95 % interval.
--   share_high: Upper end of the 95 % interval.
with
shares as (
    select
        rate_observations.rate,
        rate_observations.stratum,
        rate_observations.numerator,
        rate_observations.denominator,
        rate_observations.numerator / cast(nullif(rate_observations.denominator, 0) as double) as share,
        -- The 97.5 % quantile of the normal distribution, and its square over the denominator.
        1.959963984540054 as z,
        1.959963984540054 ** 2 / nullif(rate_observations.denominator, 0) as weight,
    from
        rate_observations
),
intervals as (
    select
        shares.rate,
        shares.stratum,
        shares.numerator,
        shares.denominator,
        shares.share,
        (shares.share + shares.weight / 2) / (1 + shares.weight) as centre,
        shares.z * sqrt(
            shares.share * (1 - shares.share) / nullif(shares.denominator, 0)
            + shares.weight / (4 * nullif(shares.denominator, 0))
        ) / (1 + shares.weight) as half_width,
    from
        shares
)
select
    intervals.rate,
    intervals.stratum,
    intervals.numerator,
    intervals.denominator,
    intervals.share,
    -- greatest() and least() pass over a null instead of giving it.
    case when intervals.share is not null then greatest(0, intervals.centre - intervals.half_width) end as share_low,
    case when intervals.share is not null then least(1, intervals.centre + intervals.half_width) end as share_high,
from
    intervals
order by
    intervals.rate,
    intervals.stratum
