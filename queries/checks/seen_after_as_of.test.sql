-- test: only what lies after the last day seen is a problem
-- given
-- settings: as_of=2012-11-30
insert into messages (message_id, sent_at) values (1, '2012-11-30 22:59'), (2, '2012-11-30 23:00');
insert into orders (order_id, ordered_at) values ('o1', '2012-12-01');
insert into sends (send_id, sent_at) values ('s1', '2012-12-01');
insert into contracts (contract_id, decided_on) values ('v1', '2012-11-30'), ('v2', null);

-- expect
from (values ('messages', '2'), ('sends', 's1'), ('orders', 'o1')) as t (what, reference)
