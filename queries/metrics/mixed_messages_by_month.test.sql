-- test: campaigns and the customers who got them count, not their addresses; who waited counts once, in the local month of sending
-- given
insert into report_months (month, last_on, end_at, role) values
    ('2011-11-01', '2011-11-30', '2011-11-30 23:00', 'year_before'),
    ('2012-10-01', '2012-10-31', '2012-10-31 23:00', 'before'),
    ('2012-11-01', '2012-11-28', '2012-11-28 23:00', 'this');
insert into mixed_messages (customer_id, kind, sent_on, is_sure) values
    ('a', 'win-back', '2012-11-01', true),
    ('a', 'newsletter', '2012-11-10', false),
    ('b', 'newsletter', '2012-11-10', false);
insert into customer_mailings (customer_id, campaign_id, sent_on) values
    ('a', 'W1', '2012-11-01'),
    ('a', 'N1', '2012-11-10'),
    ('b', 'N1', '2012-11-10'),
    ('c', 'N1', '2012-11-11'),
    ('c', null, '2012-11-11');

-- expect
from (values
    ('2011-11-01', 0, 0, 0, 0),
    ('2012-10-01', 0, 0, 0, 0),
    ('2012-11-01', 3, 3, 2, 1)
) as t (month, mailing_count, customer_count, owed_count, sure_owed_count)
