-- test: the first later answer counts: in the conversation, else to the contact, be it by telephone; what came before does not, what is of the same instant does
-- given
insert into correspondence (message_id, conversation_id, customer_key, contact_key, direction, sent_at, kind) values
    (70, 51, key_of('K1'), key_of('jo'), 'outbound', '2012-01-01 08:00', 'human'),
    (81, 51, key_of('K1'), key_of('jo'), 'inbound', '2012-01-01 09:00', 'human'),
    (71, 51, key_of('K1'), key_of('jo'), 'outbound', '2012-01-01 09:00', 'human'),
    (72, 51, key_of('K1'), key_of('kim'), 'outbound', '2012-01-03 09:00', 'human'),
    (82, 52, key_of('K1'), key_of('lou'), 'inbound', '2012-01-01 09:00', 'human'),
    (21, 21, key_of('K1'), key_of('lou'), 'outbound', '2012-01-02 09:00', 'human'),
    (73, 52, key_of('K1'), key_of('lou'), 'outbound', '2012-01-03 09:00', 'human'),
    (83, 53, key_of('K1'), key_of('max'), 'inbound', '2012-01-05 09:00', 'human'),
    (84, 54, key_of('K2'), key_of('eva'), 'inbound', '2012-01-05 09:00', 'human'),
    (74, 55, key_of('K2'), key_of('zoe'), 'outbound', '2012-01-06 09:00', 'human');

-- expect
from (values
    (81, 71, '2012-01-01 09:00', false),
    (82, 21, '2012-01-02 09:00', true),
    (83, null, null, false),
    (84, null, null, false)
) as t (message_id, answer_message_id, answered_at, is_off_thread)

-- test: where the question or the answer names no contact, any contact of the customer may be meant
-- given
insert into correspondence (message_id, conversation_id, customer_key, contact_key, direction, sent_at, kind) values
    (40, 40, key_of('K1'), null, 'inbound', '2012-01-01 09:00', 'human'),
    (71, 51, key_of('K1'), key_of('jo'), 'outbound', '2012-01-02 09:00', 'human'),
    (82, 52, key_of('K2'), key_of('kim'), 'inbound', '2012-01-01 09:00', 'human'),
    (30, 30, key_of('K2'), null, 'outbound', '2012-01-03 09:00', 'human'),
    (83, 53, key_of('K3'), key_of('lou'), 'inbound', '2012-01-01 09:00', 'human');

-- expect
from (values (40, 71, true), (82, 30, true), (83, null, false)) as t (message_id, answer_message_id, is_off_thread)

-- test: references forged into the conversation of another customer do not borrow its answer
-- given
insert into correspondence (message_id, conversation_id, customer_key, contact_key, direction, sent_at, kind) values
    (81, 51, key_of('K1'), key_of('jo'), 'inbound', '2012-01-01 09:00', 'human'),
    (60, 51, key_of('K2'), key_of('kim'), 'inbound', '2012-01-01 10:00', 'human'), -- forged
    (71, 51, key_of('K1'), key_of('jo'), 'outbound', '2012-01-02 09:00', 'human');

-- expect
from (values (81, 71), (60, null)) as t (message_id, answer_message_id)

-- test: an automatic reply of ours, which is no exchange, neither answers nor clears; the customer's signature settles
-- given
insert into correspondence (message_id, conversation_id, customer_key, contact_key, direction, kind, sent_at) values
    (81, 50, key_of('K1'), key_of('jo'), 'inbound', 'human', '2012-01-01 09:00'),
    (91, 50, key_of('K1'), key_of('jo'), 'outbound', 'auto_reply', '2012-01-01 09:01'),
    (92, 50, key_of('K1'), key_of('jo'), 'inbound', 'auto_reply', '2012-01-04 09:00');
insert into settlements (customer_id, settled_at) values ('K1', '2011-12-01'), ('K1', '2012-02-01'), ('K1', '2012-03-01');

-- expect
from (values (81, null, '2012-02-01')) as t (message_id, answered_at, settled_at)

-- test: a call answers, whoever called, and waits for nothing; a missed call waits
-- given
insert into correspondence (message_id, conversation_id, customer_key, contact_key, direction, channel, sent_at, kind) values
    (81, 51, key_of('K1'), key_of('jo'), 'inbound', 'email', '2012-01-01 09:00', 'human'),
    (11, 11, key_of('K1'), key_of('jo'), 'inbound', 'call', '2012-01-02 09:00', 'human'),
    (12, 12, key_of('K1'), key_of('jo'), 'inbound', 'missed_call', '2012-01-03 09:00', 'human'),
    (13, 13, key_of('K1'), null, 'inbound', 'meeting', '2012-01-04 09:00', 'human');

-- expect
from (values
    (81, 11, '2012-01-02 09:00', true),
    (12, 13, '2012-01-04 09:00', true)
) as t (message_id, answer_message_id, answered_at, is_off_thread)

-- test: a call of ours that nobody took answers nothing
-- given
insert into correspondence (message_id, conversation_id, customer_key, contact_key, direction, channel, sent_at, kind) values
    (81, 51, key_of('K1'), key_of('jo'), 'inbound', 'missed_call', '2012-01-01 09:00', 'human'),
    (11, 11, key_of('K1'), key_of('jo'), 'outbound', 'missed_call', '2012-01-02 09:00', 'human');

-- expect
from (values (81, null)) as t (message_id, answered_at)
