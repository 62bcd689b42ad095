-- test: a mailbox that stands twice among the recipients is one, ours are none; a call or the answer to a ticket has its participant, what the customer did has none
-- given
insert into mails (message_id, to_addresses, cc_addresses) values
    (1, ['anna@firm.example'], []),
    (2, ['jo@hansen.example', 'Jo+web@hansen.example'], ['jo@hansen.example', 'kim@hansen.example', '']),
    (3, [], ['kim@hansen.example']);
insert into identities (address, side, customer_key, contact_key) values
    ('jo@hansen.example', 'theirs', 1, 11), ('Jo+web@hansen.example', 'theirs', 1, 11), ('kim@hansen.example', 'theirs', 1, 12),
    ('anna@firm.example', 'ours', null, 13);
insert into recorded_messages (message_id, direction, customer_key, contact_key) values
    (4, 'outbound', 1, 11), -- call
    (5, 'inbound', 2, null), -- ticket
    (6, 'outbound', 2, null); -- answer

-- expect
from (values
    (2, 'to', 1, 11, true), (2, 'cc', 1, 12, false), (3, 'cc', 1, 12, true), (4, 'to', 1, 11, true), (6, 'to', 2, null, true)
) as t (message_id, role, customer_key, contact_key, is_first)
