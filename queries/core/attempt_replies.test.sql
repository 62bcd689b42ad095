-- test: a reply is credited once: to the attempt whose conversation it stands in, else to the last personal one, else to the last mailing
-- given
create table losses as from (values ('K1', date '2012-01-01', null::date)) as t (customer_id, lost_on, returned_on);
create table personal_attempts as
from (values
    ('a1', 'K1', 'c1', timestamp '2012-02-01 09:00'), ('a2', 'K1', 'c2', timestamp '2012-02-10 09:00'), ('a3', 'K1', 'c3', timestamp '2012-06-01 09:00'), ('a4', 'K1', 'c4', timestamp '2012-06-05 09:00')
) as t (attempt_id, customer_id, conversation_id, attempted_at);
create table sends as
from (values
    ('s1', 'K1', timestamp '2012-02-12 09:00', null::timestamp), ('s2', 'K1', timestamp '2012-09-01 09:00', null),
    ('s3', 'K1', timestamp '2012-09-08 09:00', null), ('s4', 'K1', timestamp '2012-09-09 09:00', timestamp '2012-09-09 09:01')
) as t (send_id, customer_id, sent_at, bounced_at);
alter table sends add column sent_on date;
update sends set sent_on = sent_at::date;
create table lost_exchanges as
from (values
    ('r1', 'K1', 'c1', timestamp '2012-02-14 09:00', 'inbound'), ('r1b', 'K1', 'c1', timestamp '2012-02-15 09:00', 'inbound'),
    ('r2', 'K1', 'c9', timestamp '2012-06-06 09:00', 'inbound'),
    ('r3', 'K1', 'c8', timestamp '2012-08-01 09:00', 'inbound'),
    ('r4', 'K1', 'c7', timestamp '2012-09-10 09:00', 'inbound'),
    ('o5', 'K1', 'c7', timestamp '2012-09-11 09:00', 'outbound')
) as t (message_id, customer_id, conversation_id, sent_at, direction);

-- expect
from (values
    ('a1', 'r1', timestamp '2012-02-14 09:00'), ('a4', 'r2', timestamp '2012-06-06 09:00'), ('s3', 'r4', timestamp '2012-09-10 09:00')
) as t (attempt_id, reply_id, replied_at)
