-- test: a month counts the questions that arrived in it, with the Kaplan-Meier figures of its own curves
-- given
-- build: ../core/counted_waits
insert into report_months (month, last_on, end_at, role) values
    ('2011-11-01', '2011-11-30', '2011-11-30 23:00', 'year_before'),
    ('2012-10-01', '2012-10-31', '2012-10-31 23:00', 'before'),
    ('2012-11-01', '2012-11-28', '2012-11-28 23:00', 'this');
insert into waits (customer_id, opened_month, outcome, ended_at, wait_seconds, working_seconds, is_courtesy) values
    ('a', '2012-11-01', 'answered', '2012-11-03 10:00', 7200, 3600, false),
    ('b', '2012-11-01', 'open', null, 900000, 200000, false),
    ('b', '2012-11-01', 'answered', '2012-11-04 10:00', 100, 50, false),
    ('c', '2012-11-01', 'answered', '2012-11-04 10:00', 100, 50, true),
    ('a', '2012-10-01', 'answered', '2012-11-02 10:00', 864000, 100000, false),
    ('a', '2012-10-01', 'settled', '2012-10-02 10:00', 10, 10, false),
    ('a', '2012-10-01', 'open', null, 4000000, 900000, false);
insert into survival_quantiles (curve, stratum, median, median_low, median_high, p90, p90_low, p90_high) values
    ('waits', '2012-11', 7200.0, 100.0, null, null, null, null),
    ('working_waits', '2012-11', 3600.0, 50.0, null, null, null, null),
    ('waits', 'all', 1.0, 1.0, 1.0, 1.0, 1.0, 1.0);

-- expect
from (values
    ('2011-11-01', 0, 0, 0, 0, 0, 0, null, null, null, null, 0, 0),
    ('2012-10-01', 3, 0, 1, 0, 1, 1, 4000000, null, 864000.0, null, 1, 0),
    ('2012-11-01', 3, 1, 2, 2, 0, 1, 900000, 7200.0, 3650.0, 3600.0, 2, 1)
) as t (
    month, opened_count, courtesy_count, answered_count, answered_in_month_count, settled_count, waiting_count,
    oldest_wait_seconds, wait_seconds_median, answered_only_seconds_mean, working_seconds_median, customer_count,
    looked_after_count
)
