-- test: only what lies after the last day seen is a problem
-- given
create table settings as select timestamp '2012-11-30 23:00' as as_of_at;
create table messages as from (values ('m1', timestamp '2012-11-30 22:59'), ('m2', timestamp '2012-11-30 23:00')) as t (message_id, sent_at);
create table activities (activity_id varchar, occurred_at timestamp);
create table orders as from (values ('o1', timestamp '2012-12-01')) as t (order_id, ordered_at);
create table sends as from (values ('s1', timestamp '2012-12-01')) as t (send_id, sent_at);
create table contracts as from (values ('v1', date '2012-11-30'), ('v2', null)) as t (contract_id, decided_on);

-- expect
from (values ('messages', 'm2'), ('sends', 's1'), ('orders', 'o1')) as t (what, reference)
