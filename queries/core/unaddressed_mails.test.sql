-- test: who names none of us wrote to others; who names only the own house wrote to many; a colleague may be named by the directory alone
-- given
insert into own_names (name) values ('firm.example');
insert into identities (address, side) values
    ('anna@firm.example', 'ours'), ('jo@hansen.example', 'theirs'), ('info@hansen.example', 'theirs'), ('news@a.hansen.example', 'theirs'),
    ('ina@post.example', 'theirs'), ('ole@post.example', 'theirs'), ('straw@list.example', 'theirs');
insert into addresses (address, domain) values
    ('jo@hansen.example', 'hansen.example'), ('info@hansen.example', 'hansen.example'), ('news@a.hansen.example', 'a.hansen.example'),
    ('ina@post.example', 'post.example'), ('ole@post.example', 'post.example'), ('straw@list.example', 'list.example');
insert into mail_domains (domain, registered_domain) values
    ('hansen.example', 'hansen.example'), ('a.hansen.example', 'hansen.example'), ('post.example', 'post.example'),
    ('list.example', 'list.example');
insert into freemail_domains (domain) values ('post.example');
insert into mails (message_id, from_address, to_addresses, cc_addresses, in_reply_to, mailbox, names_directory) values
    (1, 'jo@hansen.example', ['anna@firm.example'], [], null, 'a', false),
    (2, 'jo@hansen.example', ['info@hansen.example'], ['anna@firm.example'], null, 'a', false),
    (3, 'jo@hansen.example', ['straw@list.example'], [], null, 'a', false),
    (4, 'news@a.hansen.example', ['info@hansen.example'], [], null, 'a', false),
    (5, 'ina@post.example', ['ina@post.example'], [], null, 'a', false),
    (6, 'ina@post.example', ['ole@post.example'], [], null, 'a', false),
    (7, 'jo@hansen.example', ['info@hansen.example'], [], '1@hansen.example', 'a', false),
    (8, 'jo@hansen.example', [], [], null, 'a', false),
    (9, 'jo@hansen.example', [], [], null, 'b', false), (10, 'anna@firm.example', ['jo@hansen.example'], [], null, 'a', false),
    (11, 'jo@hansen.example', ['info@hansen.example', 'straw@list.example'], [], null, 'a', false),
    (12, 'jo@hansen.example', ['info@hansen.example'], [], null, 'a', true);

-- expect
from (values (3, false), (4, true), (5, true), (6, false), (7, false), (8, false), (11, false)) as t (message_id, is_mailing)

-- test: where nobody knows who we are, no mail is said to name none of us
-- given
insert into identities (address, side) values ('jo@hansen.example', 'theirs');
insert into mails (message_id, from_address, to_addresses, cc_addresses, names_directory) values
    (1, 'jo@hansen.example', ['ina@post.example'], [], false);

-- expect
from (select 0 as message_id where false) as t
