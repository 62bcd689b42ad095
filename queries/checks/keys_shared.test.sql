-- test: copies of a mail, and spellings of a mailbox, share a key by right; two names do not
-- given
insert into imports.messages (message_key, message_id) values (1, 'm1'), (1, 'm1'), (2, 'm2'), (3, 'm3'), (3, 'm4');
insert into repeated_ids (table_name, message_key, row_count) values ('messages', 1, 2), ('messages', 3, 2);
insert into customer_keys (customer_key, customer_id) values (1, 'K1'), (2, 'K2'), (2, 'K3');
insert into identities (address_key, address, mailbox, side, contact_key, contact_id) values
    (1, 'a@x.example', 'a@x.example', 'theirs', 1, 'P1'), (2, 'a+b@x.example', 'a@x.example', 'theirs', 1, 'P1'),
    (3, 'c@x.example', 'c@x.example', 'theirs', 2, null), (3, 'd@x.example', 'd@x.example', 'theirs', 3, null),
    (4, 'e@x.example', 'e@x.example', 'theirs', 3, 'P2'), (5, 'f@x.example', 'f@x.example', 'ours', 3, null);
insert into people (person_key, person_id) values (1, 'A'), (2, 'B'), (2, 'C');

-- expect
from (values
    ('message', 3, 'm3', 'm4'),
    ('customer', 2, 'K2', 'K3'),
    ('address', 3, 'c@x.example', 'd@x.example'),
    ('contact', 3, 'P2', 'd@x.example'),
    ('person', 2, 'B', 'C')
) as t (kind, key, first_name, last_name)
