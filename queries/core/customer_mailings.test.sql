-- test: two addresses of a customer get one mailing, which has arrived if it reached one of them; another day, campaign or customer is another
-- given
insert into sends (send_id, customer_id, campaign_id, sent_at, sent_on, bounced_at) values
    ('s1', 'a', 'N1', '2012-11-01 08:00', '2012-11-01', '2012-11-01 08:01'),
    ('s2', 'a', 'N1', '2012-11-01 08:00', '2012-11-01', null),
    ('s3', 'a', 'N1', '2012-11-02 08:00', '2012-11-02', '2012-11-02 08:01'),
    ('s4', 'a', 'N2', '2012-11-01 08:00', '2012-11-01', null),
    ('s5', 'b', 'N1', '2012-11-01 08:00', '2012-11-01', null),
    ('s6', 'b', null, '2012-11-01 08:00', '2012-11-01', null),
    ('s7', 'b', null, '2012-11-01 09:00', '2012-11-01', null),
    ('s8', null, 'N1', '2012-11-01 08:00', '2012-11-01', null);

-- expect
from (values
    ('s2', 'a', 'N1', '2012-11-01', null), ('s3', 'a', 'N1', '2012-11-02', '2012-11-02 08:01'),
    ('s4', 'a', 'N2', '2012-11-01', null), ('s5', 'b', 'N1', '2012-11-01', null), ('s6', 'b', null, '2012-11-01', null)
) as t (send_id, customer_id, campaign_id, sent_on, bounced_at)
