-- test: a mailbox that stands twice among the recipients is one, ours are none; a call or the answer to a ticket has its participant, what the customer did has none
-- given
create table mails as
from (values
    ('m1', ['anna@firm.example'], []),
    ('m2', ['jo@hansen.example', 'Jo+web@hansen.example'], ['jo@hansen.example', 'kim@hansen.example', '']),
    ('m3', [], ['kim@hansen.example'])
) as t (message_id, to_addresses, cc_addresses);
create table identities as
from (values
    ('jo@hansen.example', 'theirs', 1, 11), ('Jo+web@hansen.example', 'theirs', 1, 11), ('kim@hansen.example', 'theirs', 1, 12), ('anna@firm.example', 'ours', null, 13)
) as t (address, side, customer_key, contact_key);
create table recorded_messages as
from (values ('call', 'outbound', 1, 11), ('ticket', 'inbound', 2, null), ('answer', 'outbound', 2, null)) as t (message_id, direction, customer_key, contact_key);

-- expect
from (values ('m2', 'to', 1, 11, true), ('m2', 'cc', 1, 12, false), ('m3', 'cc', 1, 12, true), ('call', 'to', 1, 11, true), ('answer', 'to', 2, null, true))
    as t (message_id, role, customer_key, contact_key, is_first)
