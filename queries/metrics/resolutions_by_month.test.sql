-- test: of those decided; whose days are not over is in no share
-- given
insert into report_months (month, role) values ('2012-10-01', 'before'), ('2012-11-01', 'this');
insert into resolutions (opened_month, state) values
    ('2012-11-01', 'resolved'), ('2012-11-01', 'resolved'), ('2012-11-01', 'perhaps'), ('2012-11-01', 'again'), ('2012-11-01', 'early');

-- expect
from (values
    ('2012-10-01', 'before', 0, 0, 0, 0, 0, null, null), ('2012-11-01', 'this', 2, 1, 1, 4, 1, 0.5, 0.15)
) as t (month, role, resolved_count, perhaps_count, again_count, decided_count, early_count, resolved_share, resolved_share_low)
