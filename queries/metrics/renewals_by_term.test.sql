-- test: what is seen stands beside what is projected, and goes no further than it was seen
-- given
insert into survival_curves (curve, stratum, duration, at_risk, event_count, survival, survival_low, survival_high) values
    ('renewals', 'all', 0.0, 9, 0, 1.0, null, null), ('renewals', 'all', 1.0, 8, 2, 0.75, 0.3, 0.9),
    ('waits', 'all', 2.0, 5, 1, 0.8, 0.2, 0.9);
insert into fitted_estimates (model, name, estimate, estimate_low, estimate_high) values
    ('sbg', 'stayed_0', 1.0, 1.0, 1.0), ('sbg', 'stayed_1', 0.74, 0.5, 0.8), ('sbg', 'stayed_2', 0.6, 0.4, 0.7),
    ('mbg', 'r', 1.0, null, null);

-- expect
from (values
    (0, null, null, 1.00, null, 1.00), (1, 8, 2, 0.75, 0.30, 0.74), (2, null, null, null, null, 0.60)
) as t (term_number, at_risk, left_count, stayed_share, stayed_share_low, projected_share)

-- test: without yearly contracts there is no curve
-- given

-- expect
select 0 as term_number where false
