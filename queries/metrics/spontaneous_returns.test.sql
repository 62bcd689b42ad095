-- test: the share is read from the curve at the end of each window, and unknown where nobody was followed so long
-- given
insert into survival_curves (curve, stratum, duration, at_risk, event_count, survival, survival_low, survival_high) values
    ('returns', 'spontaneous', 20.0, 10, 1, 0.9, 0.5, 0.98), ('returns', 'spontaneous', 60.0, 5, 1, 0.72, 0.3, 0.9),
    ('returns', 'spontaneous', 100.0, 4, 0, 0.72, 0.3, 0.9), ('returns', 'attempted', 10.0, 99, 5, 0.1, 0.1, 0.1);

-- expect
from (values
    (30, 0.10, 0.02, 0.50, 10, 1), (90, 0.28, 0.10, 0.70, 10, 2), (365, null, null, null, 10, 2)
) as t (window_days, returned_share, returned_share_low, returned_share_high, followed_count, returned_count)
