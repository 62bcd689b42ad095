-- test: a mailing is held against us for an open wait, a promising reply of a lost customer, and an objection before it
-- given
create table settings as select date '2012-11-28' as as_of_on;
create table sends as
from (values
    ('s1', 'a', 'a@a', timestamp '2012-11-01 08:00', date '2012-11-01', null),
    ('s2', 'a', 'a@a', timestamp '2012-11-02 08:00', date '2012-11-02', null),
    ('s3', 'b', 'b@b', timestamp '2012-11-02 08:00', date '2012-11-02', timestamp '2012-11-02 09:00'),
    ('s4', 'b', 'b@b', timestamp '2012-11-03 08:00', date '2012-11-03', null),
    ('s5', 'b', 'x@b', timestamp '2012-11-03 08:00', date '2012-11-03', null),
    ('s6', 'c', 'c@c', timestamp '2012-11-03 08:00', date '2012-11-03', null),
    ('s7', 'a', 'a@a', timestamp '2011-11-28 08:00', date '2011-11-28', null),
    ('s8', null, 'z@z', timestamp '2012-11-03 08:00', date '2012-11-03', null),
) as t (send_id, customer_id, address_key, sent_at, sent_on, unsubscribed_at);
create table activities as
from (values ('c', 'objection', timestamp '2012-10-01'), ('a', 'objection', timestamp '2012-11-20')) as t (customer_id, kind, occurred_at);
create table mixed_messages as from (values ('s1', 'w1'), ('s2', 'w2'), ('s7', 'w1')) as t (send_id, wait_id);
create table waits as from (values ('w1', 'conditional'), ('w2', 'unclear')) as t (wait_id, reply_kind);
create table losses as from (values ('a', date '2012-01-01', cast(null as date))) as t (customer_id, lost_on, returned_on);

-- expect
from (values ('open_wait', 2, 6, 1), ('promising_reply', 1, 6, 1), ('objection', 2, 6, 2)) as t (reason, send_count, total_count, customer_count)
