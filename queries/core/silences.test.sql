-- test: quiet is a regular who is silent for longer than nine in ten of the own gaps in this stretch, and is not yet lost
-- given
-- settings: as_of=2012-12-31
insert into order_lifetimes (customer_id, started_on, last_on, regular_from, churned_on, annual_value, silence_days) values
    ('quiet', '2012-01-01', '2012-10-27', '2012-10-01', null, 50.5, 90),
    ('in rhythm', '2012-01-01', '2012-12-02', '2012-10-01', null, 70.0, 90),
    ('lost', '2012-01-01', '2012-08-01', '2012-06-01', '2012-12-01', 9.0, 90),
    ('no regular', '2012-01-01', '2012-10-27', null, null, 9.0, 90);
insert into order_days (customer_id, ordered_on, gap_days) values
    ('quiet', '2012-01-01', 400), ('in rhythm', '2012-01-01', 400), ('lost', '2012-01-01', 400),
    ('no regular', '2012-01-01', 400), ('quiet', '2012-01-31', 30), ('in rhythm', '2012-01-31', 30), ('lost', '2012-01-31', 30),
    ('no regular', '2012-01-31', 30), ('quiet', '2012-03-01', 30), ('in rhythm', '2012-03-01', 30), ('lost', '2012-03-01', 30),
    ('no regular', '2012-03-01', 30), ('quiet', '2012-03-31', 30), ('in rhythm', '2012-03-31', 30), ('lost', '2012-03-31', 30),
    ('no regular', '2012-03-31', 30);

-- expect
from (values
    ('quiet', 50.5, '2012-10-27', 65, 30, '2013-01-25', 2)
) as t (customer_id, annual_value, last_ordered_on, quiet_days, usual_gap_days, lost_on, regular_count)
