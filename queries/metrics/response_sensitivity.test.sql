-- test: the headline stands first among the choices, each with its own figures
-- given
insert into wait_variants (variant, outcome) values
    ('headline', 'answered'), ('headline', 'open'), ('with_courtesies', 'settled');
insert into survival_quantiles (curve, stratum, total_count, event_count, median, median_low, p90, p90_low) values
    ('waits_by_variant', 'headline', 2, 1, 60.0, 50.0, 90.0, 80.0);
insert into incidence_quantiles (curve, stratum, median, median_low, p90, p90_low) values
    ('waits_by_variant', 'headline', 70.0, 50.0, 95.0, 80.0), ('waits', '2012-11', 1.0, 1.0, 1.0, 1.0);

-- expect
from (values
    ('headline', 2, 1, 1, 60.0), ('settled_never_answered', 2, 1, 1, 70.0), ('with_courtesies', 1, 0, 0, null)
) as t (variant, opened_count, answered_count, waiting_count, wait_seconds_median)
