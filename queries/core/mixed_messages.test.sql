-- test: a mailing is mixed with the oldest wait open when it was delivered; bounced ones, courtesies and ended waits are not
-- given
-- build: counted_waits
insert into customer_mailings (send_id, customer_id, sent_at, bounced_at, campaign_id, kind, sent_on) values
    ('s1', 'K1', '2012-10-20 08:00', null, 'N1', 'newsletter', '2012-10-20'),
    ('s2', 'K1', '2012-10-21 08:00', '2012-10-21 08:01', 'N1', 'newsletter', '2012-10-21'),
    ('s3', 'K1', '2012-11-20 08:00', null, 'N1', 'newsletter', '2012-11-20'),
    ('s4', 'K2', '2012-10-20 08:00', null, 'N1', 'newsletter', '2012-10-20'),
    ('s5', 'K1', '2012-10-10 09:00', null, 'N1', 'newsletter', '2012-10-10');
insert into waits (wait_id, customer_id, opened_at, ended_at, is_courtesy, opened_on) values
    (1, 'K1', '2012-10-10 09:00', '2012-11-20 08:00', false, '2012-10-10'),
    (2, 'K1', '2012-10-15 09:00', null, true, '2012-10-15'),
    (3, 'K1', '2012-10-18 09:00', '2012-11-01 09:00', false, '2012-10-18'),
    (4, 'K2', '2012-10-20 08:00', null, false, '2012-10-20');

-- expect
from (values ('s1', 'K1', 1, 10)) as t (send_id, customer_id, wait_id, days_waited)
