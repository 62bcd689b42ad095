-- test: what took effect has the customer's name; of who was erased nothing is said; who decided is not told
-- given
insert into customers (customer_id, name) values ('K1', 'Hansen'), ('K2', 'Ohm');
insert into crm_customers (customer_id, name) values ('K1', 'Hansen'), ('K2', 'Ohm'), ('K4', 'Test');
insert into surviving_customers (customer_id, surviving_id) values ('K3', 'K2');
insert into made_decisions (decision_id, file, line, what, customer, other_customer, who, why, fault) values
    (1, 'd.csv', 2, 'note', 'K1', null, 'Anna', 'moved', null), (2, 'd.csv', 3, 'erased', 'K5', null, 'Anna', 'asked for it', null),
    (3, 'd.csv', 4, 'not_a_customer', 'K4', null, null, null, null), (4, 'd.csv', 5, 'same_as', 'K3', 'K2', null, null, null),
    (5, 'd.csv', 6, 'note', 'K99', null, null, null, null), (6, 'd.csv', 7, null, 'K1', null, null, null, 'what_missing'),
    (7, 'd.csv', 8, 'note', 'K1', null, null, 'not yet', null);
insert into decided_customers (decision_id, what, customer_id, is_named, other_customer_id) values
    (1, 'note', 'K1', true, null), (2, 'erased', 'K5', true, null), (3, 'not_a_customer', 'K4', true, null),
    (4, 'same_as', 'K3', true, 'K2'),
    (5, 'note', null, false, null);
insert into decided (decision_id, what, customer_id) values
    (1, 'note', 'K1'), (2, 'erased', 'K5'), (3, 'not_a_customer', 'K4'), (4, 'same_as', 'K2'), (5, 'note', null);

-- expect
from (values
    (1, 'Hansen', null, 'moved', null), (2, null, null, null, null), (3, 'Test', null, null, null), (4, 'K3', 'Ohm', null, null),
    (5, 'K99', null, null, 'names_nothing'), (6, 'K1', null, null, 'what_missing')
) as t (decision_id, name, other_name, why, fault)

-- test: an address without a customer can be none, if mails name it
-- given
insert into identities (address, mailbox, rule) values ('jo@post.example', 'jo@post.example', 'not_customer');
insert into made_decisions (decision_id, file, line, what, customer) values
    (1, 'd.csv', 2, 'not_a_customer', 'jo@post.example'), (2, 'd.csv', 3, 'not_a_customer', 'nobody.example');
insert into decided_customers (decision_id, what, customer_id, is_named) values
    (1, 'not_a_customer', 'jo@post.example', false), (2, 'not_a_customer', 'nobody.example', false);
insert into decided (decision_id, what, customer_id) values
    (1, 'not_a_customer', 'jo@post.example'), (2, 'not_a_customer', 'nobody.example');

-- expect
from (values (1, null), (2, 'names_nothing')) as t (decision_id, fault)
