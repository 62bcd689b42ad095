-- given
-- build: holding_decisions

-- test: what came by a form of ours stands for who filled it in, also where a spreadsheet made a fraction of its number
-- given
insert into imports.messages (message_key, from_address) values (81, 'web@firm.example');
insert into mail_writers (message_id, address) values (81, 'jo@hansen.example');
insert into identities (address, customer_id, contact_id) values ('jo@hansen.example', 'K1', 'P1'), ('web@firm.example', null, null);
insert into made_decisions (decision_id, what, message, on_day) values
    (1, 'answered_by_phone', '81', '2012-11-20'), (2, 'answered_by_phone', '81.0', '2012-11-20');

-- expect
from (values (1, 'K1', 'P1'), (2, 'K1', 'P1')) as t (decision_id, customer_id, contact_id)

-- test: a message stands for the customer and the contact who wrote it, a ticket for its customer; a merged customer for the one that is left
-- given
insert into imports.messages (message_key, from_address) values (key_of('a@x'), 'jo@hansen.example'), (81, 'new@x.example');
insert into identities (address, customer_id, contact_id) values ('jo@hansen.example', 'K1', 'P1'), ('new@x.example', null, null);
insert into tickets (ticket_id, customer_id) values ('4', 'K2');
insert into decided_customers (decision_id, what, customer_id) values (4, 'note', 'K3');
insert into surviving_customers (customer_id, surviving_id) values ('K3', 'K1');
insert into made_decisions (decision_id, what, message, customer) values
    (1, 'asks_nothing', 'a@x', null), (2, 'asks_nothing', '81', null), (3, 'asks_nothing', 'ticket:4', null), (4, 'note', null, 'K3'),
    (5, 'note', null, null);

-- expect
from (values (1, 'K1', 'P1'), (2, null, null), (3, 'K2', null), (4, 'K1', null), (5, null, null))
    as t (decision_id, customer_id, contact_id)
