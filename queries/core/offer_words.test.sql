-- test: an offer came with the message nearest to its day, at most three days apart and not after its decision; a call, an automatic reply, or what stands in a conversation that the customer opened, carries none
-- given
insert into contracts (contract_id, customer_id, status, offered_on, decided_on, decided_by) values
    ('near', 'K1', 'signed', '2012-06-10', '2012-06-20', null), ('open', 'K2', 'offered', '2012-06-10', null, null),
    ('late', 'K3', 'declined', '2012-06-10', '2012-06-11', 'customer'), ('far', 'K4', 'offered', '2012-06-10', null, null),
    ('taken back', 'K5', 'withdrawn', '2012-06-10', '2012-07-01', 'us'), ('two', 'K6', 'signed', '2012-06-10', '2012-06-20', null),
    ('three', 'K6', 'offered', '2012-06-11', null, null), ('past', 'K7', 'signed', '2010-06-10', '2010-06-20', null);
insert into conversation_firsts (customer_key, conversation_id, ours_at, theirs_at)
select key_of('K' || number), 10, timestamp '2010-01-01 09:00', null from generate_series(1, 7) as t (number)
union all
values (key_of('K1'), 20, timestamp '2012-06-10 09:00', timestamp '2012-06-09 09:00');
insert into correspondence (message_id, customer_key, conversation_id, kind, channel, direction, is_first, sent_at, sent_on)
select message_id, key_of(customer_id), case when message_id = 12 then 20 else 10 end, kind, channel, direction, true,
    sent_on + interval 9 hour, sent_on
from (values
    (1, 'K1', 'human', 'email', 'outbound', date '2012-06-08'), (2, 'K1', 'human', 'email', 'outbound', '2012-06-11'),
    (3, 'K1', 'human', 'email', 'inbound', '2012-06-10'), (4, 'K1', 'human', 'call', 'outbound', '2012-06-10'),
    (5, 'K1', 'auto_reply', 'email', 'outbound', '2012-06-10'), (6, 'K2', 'human', 'missed_call', 'outbound', '2012-06-13'),
    (7, 'K3', 'human', 'email', 'outbound', '2012-06-12'), (8, 'K4', 'human', 'email', 'outbound', '2012-06-14'),
    (9, 'K5', 'human', 'email', 'outbound', '2012-06-10'), (10, 'K6', 'human', 'email', 'outbound', '2012-06-10'),
    (11, 'K7', 'human', 'email', 'outbound', '2010-06-10'), (12, 'K1', 'human', 'email', 'outbound', '2012-06-10')
) as t (message_id, customer_id, kind, channel, direction, sent_on);

-- expect
from (values
    (2, '2012-06-20 22:00', true), (6, null, false), (9, '2012-07-01 22:00', false), (10, null, true)
) as t (message_id, decided_at, is_theirs)
