-- test: this month and the year before are drawn, and points that would lie on one another only once
-- given
insert into report_months (month, last_on, end_at, role) values
    ('2011-11-01', '2011-11-30', '2011-11-30 23:00', 'year_before'),
    ('2012-10-01', '2012-10-31', '2012-10-31 23:00', 'before'),
    ('2012-11-01', '2012-11-28', '2012-11-28 23:00', 'this');
insert into survival_curves (curve, stratum, duration, at_risk, survival, survival_low, survival_high) values
    ('waits', '2012-11', 3600.0, 3, .6, .2, .9),
    ('waits', '2012-11', 3601.0, 2, .5, .1, .8),
    ('waits', '2011-11', 60.0, 9, .9, .8, 1.0),
    ('waits', '2012-10', 60.0, 9, .9, .8, 1.0),
    ('returns', '2012-11', 60.0, 9, .9, .8, 1.0);

-- expect
from (values
    ('this', '2012-11-01', 3601.0, .5, .1, .8, 2),
    ('year_before', '2011-11-01', 60.0, .9, .8, 1.0, 9)
) as t (role, month, duration_seconds, waiting_share, waiting_share_low, waiting_share_high, at_risk)
