-- test: each doubtful choice counts the month's waits its own way
-- given
create table settings as select date '2012-11-01' as period_start_on, timestamp '2012-11-30 23:00' as as_of_at, 'Europe/Berlin' as timezone;
create table waits as
from (values
    ('a', 'K1', 'c1', date '2012-11-01', timestamp '2012-11-10 10:00:00', 'answered', 60.0, true, false),
    ('b', 'K1', 'c2', date '2012-11-01', timestamp '2012-11-11 10:00:00', 'settled', 90.0, false, false),
    ('c', 'K1', 'c3', date '2012-11-01', timestamp '2012-11-12 10:00:00', 'open', 100.0, false, true),
    ('d', 'K1', 'c4', date '2012-10-01', timestamp '2012-10-12 10:00:00', 'open', 100.0, false, false),
    ('e', 'K1', 'c5', date '2012-11-01', timestamp '2012-11-30 22:59:00', 'answered', 30.0, true, false),
) as t (wait_id, customer_id, conversation_id, opened_month, opened_at, outcome, wait_seconds, is_off_thread, is_courtesy);
create table wait_messages as
from (values ('a', 'K1', null), ('b', 'K1', timestamp '2012-11-11 10:01:30'), ('c', 'K1', null), ('d', 'K1', null), ('e', 'K1', null))
as t (message_id, customer_key, settled_at);
create table correspondence as
from (values ('K1', 'c1', timestamp '2012-11-10 10:10:00', 'outbound', 'human'), ('K1', 'c9', timestamp '2012-11-10 10:01:00', 'outbound', 'human'))
as t (customer_key, conversation_id, sent_at, direction, kind);
create table messages as
from (values
    ('u1', 'inbound', 'human', timestamp '2012-11-05 10:00:00'), ('u2', 'inbound', 'human', timestamp '2012-11-05 11:00:00'),
    ('u3', 'outbound', 'human', timestamp '2012-11-05 12:00:00'), ('u4', 'inbound', 'bulk', timestamp '2012-11-05 12:00:00'),
    ('u5', 'inbound', 'human', timestamp '2012-10-05 10:00:00'),
) as t (message_id, direction, kind, sent_at);
create table conversation_messages as
from (values ('u1', 'x'), ('u2', 'x'), ('u3', 'x'), ('u4', 'y'), ('u5', 'z')) as t (message_id, conversation_id);
alter table messages add column customer_key varchar;
alter table waits add column customer_key varchar;
update waits set customer_key = customer_id;
create table closed_waits (wait_id varchar, customer_id varchar, closed_at timestamp);

-- expect
from (values
    ('headline', 'answered', 60.0), ('headline', 'settled', 90.0), ('headline', 'answered', 30.0),
    ('with_courtesies', 'answered', 60.0), ('with_courtesies', 'settled', 90.0), ('with_courtesies', 'open', 100.0), ('with_courtesies', 'answered', 30.0),
    ('settled_answered', 'answered', 60.0), ('settled_answered', 'answered', 90.0), ('settled_answered', 'answered', 30.0),
    ('without_off_thread', 'answered', 600.0), ('without_off_thread', 'settled', 90.0), ('without_off_thread', 'open', 60.0),
    ('with_unmatched', 'answered', 60.0), ('with_unmatched', 'settled', 90.0), ('with_unmatched', 'answered', 30.0), ('with_unmatched', 'answered', 7200.0),
) as t (variant, outcome, wait_seconds)

-- test: a ticket closed without an answer is open in the headline, and settled at its closing under the other choice
-- given
create table settings as select date '2012-11-01' as period_start_on, timestamp '2012-11-30 23:00' as as_of_at, 'Europe/Berlin' as timezone;
create table waits as
from (values
    ('ticket:1', 'K1', 'c1', date '2012-11-01', timestamp '2012-11-10 10:00:00', 'open', 9000.0, false, false),
    ('b', 'K1', 'c2', date '2012-11-01', timestamp '2012-11-11 10:00:00', 'answered', 90.0, false, false)
) as t (wait_id, customer_id, conversation_id, opened_month, opened_at, outcome, wait_seconds, is_off_thread, is_courtesy);
create table closed_waits as from (values ('ticket:1', 'K1', timestamp '2012-11-10 10:10:00')) as t (wait_id, customer_id, closed_at);
create table wait_messages (message_id varchar, customer_key varchar, settled_at timestamp);
create table correspondence (customer_key varchar, conversation_id varchar, sent_at timestamp, direction varchar, kind varchar);
alter table waits add column customer_key varchar;
update waits set customer_key = customer_id;
create table messages (message_id varchar, direction varchar, kind varchar, sent_at timestamp, customer_key varchar);
create table conversation_messages (message_id varchar, conversation_id varchar);

-- expect
from (values
    ('headline', 'open', 9000.0), ('headline', 'answered', 90.0),
    ('with_courtesies', 'open', 9000.0), ('with_courtesies', 'answered', 90.0),
    ('settled_answered', 'open', 9000.0), ('settled_answered', 'answered', 90.0),
    ('without_off_thread', 'open', 9000.0), ('without_off_thread', 'answered', 90.0),
    ('with_unmatched', 'open', 9000.0), ('with_unmatched', 'answered', 90.0),
    ('closed_settled', 'settled', 600.0), ('closed_settled', 'answered', 90.0)
) as t (variant, outcome, wait_seconds)
