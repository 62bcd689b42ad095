-- test: Wilson's intervals are the published ones: 8 of 10 gives .490 to .943, 0 of 20 gives 0 to .161
-- given
insert into rate_observations (rate, stratum, numerator, denominator) values
    ('r', '8 of 10', 8, 10), ('r', '0 of 20', 0, 20), ('r', '0 of 0', 0, 0);

-- expect
from (values
    ('8 of 10', 0.800, 0.490, 0.943),
    ('0 of 20', 0.000, 0.000, 0.161),
    ('0 of 0', null, null, null)
) as t (stratum, share, share_low, share_high)
