-- test: a mailing is held against us for an open wait, a promising reply of a lost customer, and an objection before it; two addresses are one customer
-- given
insert into sends (send_id, customer_id, address_key, sent_at, sent_on, unsubscribed_at, campaign_id) values
    ('s1', 'a', 1, '2012-11-01 08:00', '2012-11-01', null, 'N1'),
    ('s2', 'a', 1, '2012-11-02 08:00', '2012-11-02', null, 'N2'),
    ('s3', 'b', 2, '2012-11-02 08:00', '2012-11-02', '2012-11-02 09:00', 'N2'),
    ('s4', 'b', 2, '2012-11-03 08:00', '2012-11-03', null, 'N3'),
    ('s5', 'b', 4, '2012-11-03 08:00', '2012-11-03', null, 'N3'),
    ('s6', 'c', 3, '2012-11-03 08:00', '2012-11-03', null, 'N3'),
    ('s7', 'a', 1, '2011-11-28 08:00', '2011-11-28', null, 'N0'),
    ('s8', null, 5, '2012-11-03 08:00', '2012-11-03', null, 'N3');
insert into activities (customer_id, kind, occurred_at) values
    ('c', 'objection', '2012-10-01'), ('a', 'objection', '2012-11-20');
insert into mixed_messages (customer_id, campaign_id, sent_on, wait_id) values
    ('a', 'N1', '2012-11-01', 1), ('a', 'N2', '2012-11-02', 2), ('a', 'N0', '2011-11-28', 1);
insert into waits (wait_id, reply_kind) values (1, 'conditional'), (2, 'unclear');
insert into losses (customer_id, lost_on) values ('a', '2012-01-01');

-- expect
from (values
    ('open_wait', 2, 3, 1, 3), ('promising_reply', 1, 3, 1, 3), ('objection', 1, 3, 2, 3), ('refusal', 0, 3, 0, 3)
) as t (reason, mailing_count, total_mailing_count, customer_count, total_count)

-- test: a customer who got a mailing while surely waiting is sure; one who only perhaps waited is not
-- given
insert into mixed_messages (customer_id, campaign_id, sent_on, wait_id, is_sure) values
    ('a', 'N1', '2012-11-01', 1, true), ('a', 'N2', '2012-11-02', 2, false), ('b', 'N2', '2012-11-02', 3, false);

-- expect
from (values
    ('open_wait', 2, 2, 1), ('promising_reply', 0, 0, 0), ('objection', 0, 0, 0), ('refusal', 0, 0, 0)
) as t (reason, mailing_count, customer_count, sure_customer_count)

-- test: who was lost after our refusal is not asked to come back; promotions, losses without one and what lies over a year back do not count
-- given
insert into sends (send_id, customer_id, sent_on, campaign_id, kind) values
    ('s1', 'a', '2012-11-15', 'N1', 'win-back'), ('s2', 'a', '2012-11-15', 'N1', 'win-back'),
    ('s3', 'b', '2012-11-15', 'N1', 'win-back'), ('s4', 'a', '2012-11-06', 'N2', 'promotion'),
    ('s5', 'c', '2011-11-28', 'N3', 'win-back');
insert into activities (kind) values ('refusal');
insert into attempts (attempt_id, customer_id, kind, attempted_on, days_since_refusal) values
    ('s1', 'a', 'win-back', '2012-11-15', 371), ('s2', 'a', 'win-back', '2012-11-15', 371), ('s3', 'b', 'win-back', '2012-11-15', null),
    ('s4', 'a', 'promotion', '2012-11-06', 362), ('s5', 'c', 'win-back', '2011-11-28', 10);

-- expect
from (values
    ('open_wait', true, 0, 2, 0), ('promising_reply', false, 0, 2, 0), ('objection', true, 0, 2, 0), ('refusal', true, 1, 2, 1)
) as t (reason, is_known, mailing_count, total_mailing_count, customer_count)

-- test: where no refusal was ever recorded, or no mailing says what it is, it is not known who was asked to come back after one
-- given
insert into sends (send_id, customer_id, sent_on, campaign_id, kind) values ('s1', 'a', '2012-11-15', 'N1', 'mailing');
insert into activities (kind) values ('refusal');

-- expect
from (values ('open_wait', true), ('promising_reply', false), ('objection', true), ('refusal', false)) as t (reason, is_known)
