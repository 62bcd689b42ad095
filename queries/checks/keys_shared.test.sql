-- test: copies of a mail, and spellings of a mailbox, share a key by right; two names do not
-- given
create schema imports;
create table imports.messages as
from (values (1, 'm1'), (1, 'm1'), (2, 'm2'), (3, 'm3'), (3, 'm4')) as t (message_key, message_id);
create table repeated_ids as
select 'messages' as table_name, message_key, count(*) as row_count from imports.messages group by message_key having count(*) > 1;
create table customer_keys as from (values (1, 'K1'), (2, 'K2'), (2, 'K3')) as t (customer_key, customer_id);
create table identities as
from (values
    (1, 'a@x.example', 'a@x.example', 'theirs', 1, 'P1'), (2, 'a+b@x.example', 'a@x.example', 'theirs', 1, 'P1'),
    (3, 'c@x.example', 'c@x.example', 'theirs', 2, null), (3, 'd@x.example', 'd@x.example', 'theirs', 3, null),
    (4, 'e@x.example', 'e@x.example', 'theirs', 3, 'P2'), (5, 'f@x.example', 'f@x.example', 'ours', 3, null)
) as t (address_key, address, mailbox, side, contact_key, contact_id);
create table people as from (values (1, 'A'), (2, 'B'), (2, 'C')) as t (person_key, person_id);

-- expect
from (values
    ('message', 3, 'm3', 'm4'),
    ('customer', 2, 'K2', 'K3'),
    ('address', 3, 'c@x.example', 'd@x.example'),
    ('contact', 3, 'P2', 'd@x.example'),
    ('person', 2, 'B', 'C')
) as t (kind, key, first_name, last_name)
