-- test: a colleague at a freemail provider makes the address ours, not the provider
-- given
-- settings: own.domains=[Firm.example]
insert into people (email) values ('anna@branch.example'), ('bert@gmx.example'), (null);
insert into freemail_domains (domain) values ('gmx.example');
insert into mails (message_id, from_address, to_addresses, cc_addresses) values (1, 'x@other.example', [], []);

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
insert into mails (message_id, from_address, to_addresses, cc_addresses) values
    (1, 'jo@gmx.example', ['a@firm.example'], []), (2, 'b@firm.example', [], ['kim@gmx.example']),
    (3, 'lou@gmx.example', ['max@hansen.example'], []);

-- expect
from (values ('firm.example', 'inferred')) as t (name, rule)

-- test: where nobody stands in most mails, nobody is taken for us
-- given
insert into mails (message_id, from_address, to_addresses, cc_addresses) values
    (1, 'a@one.example', ['b@one.example'], []), (2, 'b@two.example', [''], []);

-- expect
select name, rule from own_names where false

-- test: a list by which all mails came is nobody's side
-- given
insert into mails (message_id, list_id, from_address, to_addresses, cc_addresses) values
    (1, 'dev.list.example', 'jo@hansen.example', ['dev@list.example'], []),
    (2, 'dev@list.example', 'ole@ohm.example', ['dev@list.example'], []),
    (3, 'dev.list.example', 'ina@list.example', [], ['dev@list.example']);

-- expect
select name, rule from own_names where false
