-- test: the headline stands first among the choices, each with its own figures
-- given
create table wait_variants as
from (values ('headline', 'answered'), ('headline', 'open'), ('with_courtesies', 'settled')) as t (variant, outcome);
create table survival_quantiles as
from (values ('waits_by_variant', 'headline', 2, 1, 60.0, 50.0, null, 90.0, 80.0, null))
as t (curve, stratum, total_count, event_count, median, median_low, median_high, p90, p90_low, p90_high);
create table incidence_quantiles as
from (values ('waits_by_variant', 'headline', 70.0, 50.0, null, 95.0, 80.0, null), ('waits', '2012-11', 1.0, 1.0, null, 1.0, 1.0, null))
as t (curve, stratum, median, median_low, median_high, p90, p90_low, p90_high);

-- expect
from (values ('headline', 2, 1, 1, 60.0), ('settled_never_answered', 2, 1, 1, 70.0), ('with_courtesies', 1, 0, 0, null))
as t (variant, opened_count, answered_count, waiting_count, wait_seconds_median)
