-- test: the churns of twelve months are counted by what stood before them, out of all of them
-- given
create table settings as select date '2012-11-28' as as_of_on, timestamp '2012-11-28 23:00' as as_of_at, date '2012-11-01' as period_start_on, 'Europe/Berlin' as timezone, true as shows_subjects;
create table churns as
from (values
    ('refusal', date '2012-01-01', true, 100.0),
    ('silence', date '2012-02-01', false, null),
    ('silence', date '2012-03-01', true, 10.0),
    ('silence', date '2010-03-01', true, 10.0),
) as t (last_event, churned_on, was_regular, annual_value);
-- expect
from (values
    ('silence', 2, 1, 10.0, 3),
    ('refusal', 1, 1, 100.0, 3),
) as t (last_event, churn_count, regular_count, annual_value, total_count)
