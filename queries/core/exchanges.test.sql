-- test: only human mail between us and a customer is an exchange, and a mail at 23:30 UTC on 31 October is of 1 November in Berlin
-- given
-- build: correspondence
insert into messages (message_id, direction, kind, sent_at, customer_key, contact_key, top_id) values
    (21, 'inbound', 'human', '2012-10-31 23:30', 1, 2, 10),
    (22, 'inbound', 'auto_reply', '2012-11-01 09:00', 1, 2, 10),
    (23, 'outbound', 'auto_reply', '2012-11-01 09:00', null, null, 10),
    (24, 'internal', 'human', '2012-11-01 09:00', null, null, 10),
    (25, 'outbound', 'human', '2012-10-31 22:30', null, null, 10),
    (26, 'inbound', 'human', '2012-11-01 09:00', null, 5, 10),
    (27, 'outbound', 'bulk', '2012-11-01 09:00', null, null, 10);
insert into recipients (message_id, customer_key, contact_key, is_first) values
    (21, 1, 3, true), (23, 1, 2, true), (24, null, 1, true), (25, 1, 2, true), (25, 2, 4, false), (25, null, 5, true),
    (27, 1, 2, true);
insert into customer_keys (customer_key, customer_id) values (1, 'K1'), (2, 'K2');

-- expect
from (values
    (21, 'K1', 2, 'inbound', '2012-11-01'),
    (25, 'K1', 2, 'outbound', '2012-10-31'),
    (25, 'K2', 4, 'outbound', '2012-10-31')
) as t (message_id, customer_id, contact_key, direction, sent_on)
