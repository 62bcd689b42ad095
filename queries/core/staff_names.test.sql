-- given
insert into own_names (name) values ('own.example');

-- test: users, owners named in place of a number, and senders of ours with their display names; a shared mailbox is nobody
-- given
insert into people (name, email, is_mailbox) values
    ('Jo Li', 'jo.li@own.example', false),
    ('Newsdesk', 'news@own.example', true),
    (null, null, false);
insert into contracts (person_id) values ('Anna-Lena Öhm'), ('005D0001');
insert into activities (person_id) values ('zcrm 17'), ('Anna-Lena Öhm');
insert into tickets (person_id) values ('U.Behnke@own.example');
insert into contacts (name) values ('Ahab');
insert into imports.messages (
    message_id, message_key, channel, kind, kind_rule, file_id, sent_at, from_name, from_address
) values
    ('m1', 1, 'email', 'human', '', 1, '2012-01-01', 'Ulrike Behnke', 'ub@own.example'),
    ('m2', 2, 'email', 'human', '', 1, '2012-01-01', 'Newsdesk', 'news@own.example'),
    ('m3', 3, 'email', 'human', '', 1, '2012-01-01', '', 'malte.rix@own.example'),
    ('m4', 4, 'email', 'human', '', 1, '2012-01-01', 'Kapitän', 'ahab@pequod.example'),
    ('m5', 5, 'email', 'human', '', 1, '2012-01-01', 'Ahab', 'form@own.example'),
    ('m6', 6, 'email', 'human', '', 1, '2012-12-24', 'Later', 'later@own.example');

-- expect
from (values
    ('Jo Li', 'jo.li@own.example', 'people'),
    ('Anna-Lena Öhm', null, 'owners'),
    (null, 'U.Behnke@own.example', 'owners'),
    ('Ulrike Behnke', 'ub@own.example', 'senders'),
    (null, 'malte.rix@own.example', 'senders')
) as t (name, address, rule)

-- test: an address with more than twenty names is a form, and its names are the customers'
-- given
insert into imports.messages (
    message_id, message_key, channel, kind, kind_rule, file_id, sent_at, from_name, from_address
)
select
    cast(number as varchar), number, 'email', 'human', '', 1, '2012-01-01', 'Name ' || number, 'form@own.example'
from range(21) as numbers (number);

-- expect
from (values (null, 'form@own.example', 'shared')) as t (name, address, rule)

-- test: with more than three names an address is one of several, or a form; spellings of one person are fewer
-- given
insert into imports.messages (
    message_id, message_key, channel, kind, kind_rule, file_id, sent_at, from_name, from_address
)
select
    concat(address, number), number, 'email', 'human', '', 1, '2012-01-01',
    nullif('Name ' || number, 'Name 0'), address
from range(5) as numbers (number)
    cross join (values ('one@own.example'), ('info@own.example')) as addresses (address)
where address like 'info%'
    or number <= 3;

-- expect
from (values
    (null, 'one@own.example', 'senders'),
    ('Name 1', 'one@own.example', 'senders'),
    ('Name 2', 'one@own.example', 'senders'),
    ('Name 3', 'one@own.example', 'senders'),
    (null, 'info@own.example', 'shared'),
    ('Name 1', 'info@own.example', 'shared'),
    ('Name 2', 'info@own.example', 'shared'),
    ('Name 3', 'info@own.example', 'shared'),
    ('Name 4', 'info@own.example', 'shared')
) as t (name, address, rule)
