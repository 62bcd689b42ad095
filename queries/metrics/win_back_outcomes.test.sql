-- test: the share is read from the curve at the end of each window, and unknown where nobody was followed so long
-- given
insert into survival_curves (curve, stratum, duration, at_risk, event_count, survival, survival_low, survival_high) values
    ('returns', 'spontaneous', 20.0, 10, 1, 0.9, 0.5, 0.98), ('returns', 'spontaneous', 60.0, 5, 1, 0.72, 0.3, 0.9),
    ('returns', 'spontaneous', 100.0, 4, 0, 0.72, 0.3, 0.9), ('returns', 'attempted', 10.0, 99, 5, 0.1, 0.1, 0.1),
    ('returns_by_kind', 'personal', 30.0, 2, 2, 0.0, null, null);

-- expect
from (values
    ('personal', 30, 2, 2, 0, 1.0, 0.16, 1.0), ('personal', 90, 2, 2, 0, 1.0, 0.16, 1.0), ('personal', 365, 2, 2, 0, 1.0, 0.16, 1.0),
    ('win-back', 30, 0, 0, 0, null, null, null), ('win-back', 90, 0, 0, 0, null, null, null),
    ('win-back', 365, 0, 0, 0, null, null, null), ('promotion', 30, 0, 0, 0, null, null, null),
    ('promotion', 90, 0, 0, 0, null, null, null), ('promotion', 365, 0, 0, 0, null, null, null),
    ('mailing', 30, 0, 0, 0, null, null, null), ('mailing', 90, 0, 0, 0, null, null, null), ('mailing', 365, 0, 0, 0, null, null, null),
    ('spontaneous', 30, 10, 1, 5, 0.10, 0.02, 0.50), ('spontaneous', 90, 10, 2, 4, 0.28, 0.10, 0.70),
    ('spontaneous', 365, 10, 2, 0, null, null, null)
) as t (
    treatment, window_days, customer_count, returned_count, followed_count, returned_share, returned_share_low, returned_share_high
)

-- test: while nobody has returned the limit is that of R's binom.test(0, 5) and (0, 30), over those who were followed to the end
-- given
insert into survival_curves (curve, stratum, duration, at_risk, event_count, survival) values
    ('returns', 'spontaneous', 30.0, 30, 0, 1.0), ('returns', 'spontaneous', 90.0, 5, 0, 1.0),
    ('returns', 'spontaneous', 365.0, 5, 0, 1.0);

-- expect
from (
    select expected.*
    from (values
        ('spontaneous', 30, 30, 30, 0.0, 0.0, 0.1157), ('spontaneous', 90, 30, 5, 0.0, 0.0, 0.5218),
        ('spontaneous', 365, 30, 5, 0.0, 0.0, 0.5218)
    ) as expected (treatment, window_days, customer_count, followed_count, returned_share, returned_share_low, returned_share_high)
    union all
    select kinds.kind, windows.days, 0, 0, null, null, null
    from (values ('personal'), ('win-back'), ('promotion'), ('mailing')) as kinds (kind)
        cross join (values (30), (90), (365)) as windows (days)
) as t
