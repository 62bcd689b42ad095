-- test: each year has the share of the curve at its end, who is followed beyond it, and who left within it
-- given
insert into tenures (basis, entry_days, tenure_days, has_ended, is_start_known) values
    ('contract', 0, 365, true, true), ('contract', 0, 1500, false, true), ('contract', 400, 800, true, true),
    ('contract', 0, 500, false, true), ('contract', 900, 900, true, true), ('orders', 0, 100, true, false);
insert into survival_curves (curve, stratum, duration, survival, survival_low, survival_high) values
    ('tenures', 'contract', 365.0, 2 / 3, 0.1, 0.9), ('tenures', 'contract', 500.0, 2 / 3, 0.1, 0.9),
    ('tenures', 'contract', 800.0, 1 / 3, 0.05, 0.8), ('tenures', 'contract', 1500.0, 1 / 3, 0.05, 0.8),
    ('waits', 'contract', 1.0, 0.5, 0.2, 0.7);

-- expect
from (values
    ('contract', 1, 2, 1, 0.6667, 4, 1, 0), ('contract', 2, 2, 0, 0.6667, 4, 1, 0), ('contract', 3, 1, 1, 0.3333, 4, 1, 0),
    ('contract', 4, 1, 0, 0.3333, 4, 1, 0)
) as t (basis, year_number, at_risk, left_count, stayed_share, total_count, late_count, left_out_count)
