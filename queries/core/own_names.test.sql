-- test: a colleague at a freemail provider makes the address ours, not the provider
-- given
-- settings: own.domains=[Firm.example]
insert into people (email) values ('anna@branch.example'), ('bert@gmx.example'), (null);
insert into freemail_domains (domain) values ('gmx.example');
insert into mails (message_id) values (1);
insert into mail_addresses (message_id, address, domain) values (1, 'x@other.example', 'other.example');

-- expect
from (values
    ('firm.example', 'configured'),
    ('anna@branch.example', 'people'),
    ('branch.example', 'people'),
    ('bert@gmx.example', 'people')
) as t (name, rule)

-- test: where nothing is configured, ours is what stands in most mails
-- given
insert into freemail_domains (domain) values ('gmx.example');
insert into mails (message_id) values (1), (2), (3);
insert into mail_addresses (message_id, address, domain) values
    (1, 'jo@gmx.example', 'gmx.example'), (1, 'a@firm.example', 'firm.example'), (2, 'kim@gmx.example', 'gmx.example'),
    (2, 'b@firm.example', 'firm.example'), (3, 'lou@gmx.example', 'gmx.example'), (3, 'max@hansen.example', 'hansen.example');

-- expect
from (values ('firm.example', 'inferred')) as t (name, rule)

-- test: where nobody stands in most mails, nobody is taken for us
-- given
insert into mails (message_id) values (1), (2);
insert into mail_addresses (message_id, address, domain) values
    (1, 'a@one.example', 'one.example'), (2, 'b@two.example', 'two.example');

-- expect
select name, rule from own_names where false

-- test: a list by which all mails came is nobody's side
-- given
insert into mails (message_id, list_id) values (1, 'dev.list.example'), (2, 'dev@list.example'), (3, 'dev.list.example');
insert into mail_addresses (message_id, address, domain) values
    (1, 'dev@list.example', 'list.example'), (2, 'dev@list.example', 'list.example'), (3, 'dev@list.example', 'list.example'),
    (1, 'jo@hansen.example', 'hansen.example'), (2, 'ole@ohm.example', 'ohm.example'), (3, 'ina@list.example', 'list.example');

-- expect
select name, rule from own_names where false
