-- test: a mailing is held against us for an open wait, a promising reply of a lost customer, and an objection before it
-- given
insert into sends (send_id, customer_id, address_key, sent_at, sent_on, unsubscribed_at) values
    ('s1', 'a', 1, '2012-11-01 08:00', '2012-11-01', null),
    ('s2', 'a', 1, '2012-11-02 08:00', '2012-11-02', null),
    ('s3', 'b', 2, '2012-11-02 08:00', '2012-11-02', '2012-11-02 09:00'),
    ('s4', 'b', 2, '2012-11-03 08:00', '2012-11-03', null),
    ('s5', 'b', 4, '2012-11-03 08:00', '2012-11-03', null),
    ('s6', 'c', 3, '2012-11-03 08:00', '2012-11-03', null),
    ('s7', 'a', 1, '2011-11-28 08:00', '2011-11-28', null),
    ('s8', null, 5, '2012-11-03 08:00', '2012-11-03', null);
insert into activities (customer_id, kind, occurred_at) values
    ('c', 'objection', '2012-10-01'), ('a', 'objection', '2012-11-20');
insert into mixed_messages (send_id, wait_id) values ('s1', 1), ('s2', 2), ('s7', 1);
insert into waits (wait_id, reply_kind) values (1, 'conditional'), (2, 'unclear');
insert into losses (customer_id, lost_on) values ('a', '2012-01-01');

-- expect
from (values
    ('open_wait', 2, 6, 1), ('promising_reply', 1, 6, 1), ('objection', 2, 6, 2)
) as t (reason, send_count, total_count, customer_count)

-- test: a customer who got a mailing while surely waiting is sure; one who only perhaps waited is not
-- given
insert into sends (send_id, customer_id, address_key, sent_at, sent_on) values
    ('s1', 'a', 1, '2012-11-01 08:00', '2012-11-01'), ('s2', 'a', 1, '2012-11-02 08:00', '2012-11-02'),
    ('s3', 'b', 2, '2012-11-02 08:00', '2012-11-02');
insert into mixed_messages (send_id, wait_id, is_sure) values ('s1', 1, true), ('s2', 2, false), ('s3', 3, false);

-- expect
from (values
    ('open_wait', 3, 1, 2, 1), ('promising_reply', 0, 0, 0, 0), ('objection', 0, 0, 0, 0)
) as t (reason, send_count, sure_count, customer_count, sure_customer_count)
