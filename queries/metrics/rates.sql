-- One row per rate the report prints: numerator, denominator, share and its 95 % interval (Wilson 1927).
--   rate varchar: Name of the table the counts come from.
--   stratum varchar: Which row of it.
--   numerator bigint: What was counted.
--   denominator bigint: Out of what.
--   share double or null: Numerator over denominator; null if nothing could be counted.
--   share_low double or null: Lower end of the 95 % interval.
--   share_high double or null: Upper end of the 95 % interval.
select
    rate_observations.rate,
    rate_observations.stratum,
    rate_observations.numerator,
    rate_observations.denominator,
    rate_observations.numerator / cast(nullif(rate_observations.denominator, 0) as double) as share,
    wilson_low(rate_observations.numerator, rate_observations.denominator) as share_low,
    wilson_high(rate_observations.numerator, rate_observations.denominator) as share_high
from
    rate_observations
order by
    rate_observations.rate,
    rate_observations.stratum
