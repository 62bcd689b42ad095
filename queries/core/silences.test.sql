-- test: quiet is who is late now by the own gaps; when they will count as lost, and of how many regulars they are
-- given
insert into expected_orders (looked_on, is_now, customer_id, last_ordered_on, quiet_days, usual_gap_days, is_late) values
    ('2012-12-31', true, 'quiet', '2012-10-27', 65, 30, true), ('2012-12-31', true, 'in rhythm', '2012-12-02', 29, 30, false),
    ('2012-01-01', false, 'in rhythm', '2011-10-02', 91, 30, true);
insert into order_lifetimes (customer_id, last_on, annual_value, silence_days) values
    ('quiet', '2012-10-27', 50.5, 90), ('quiet', '2010-10-27', 7, 90), ('in rhythm', '2012-12-02', 70, 90);

-- expect
from (values
    ('quiet', 50.5, '2012-10-27', 65, 30, '2013-01-25', 2)
) as t (customer_id, annual_value, last_ordered_on, quiet_days, usual_gap_days, lost_on, regular_count)
