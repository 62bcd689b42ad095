-- test: mixed messages count in the local month of sending, out of all mailings to customers
-- given
insert into report_months (month, last_on, end_at, role) values
    ('2011-11-01', '2011-11-30', '2011-11-30 23:00', 'year_before'),
    ('2012-10-01', '2012-10-31', '2012-10-31 23:00', 'before'),
    ('2012-11-01', '2012-11-28', '2012-11-28 23:00', 'this');
insert into mixed_messages (customer_id, kind, sent_on) values
    ('a', 'win-back', '2012-11-01'),
    ('a', 'newsletter', '2012-11-10');
insert into sends (customer_id, sent_on) values
    ('a', '2012-11-01'),
    ('a', '2012-11-10'),
    ('b', '2012-11-10'),
    (null, '2012-11-10');

-- expect
from (values
    ('2011-11-01', 0, 0, 0, 0),
    ('2012-10-01', 0, 0, 0, 0),
    ('2012-11-01', 2, 1, 1, 3)
) as t (month, send_count, win_back_count, customer_count, total_count)
