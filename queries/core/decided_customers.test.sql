-- given
-- build: holding_decisions

-- test: a customer is named by number, name or address, also where a spreadsheet dropped the leading zeros; a name that two have names none
-- given
insert into imports.customers (customer_id, name) values ('007', 'Hansen'), ('K2', 'Ohm'), ('K3', 'Ohm');
insert into imports.contacts (contact_id, customer_id, email) values ('P1', 'K2', 'uwe@ohm.example');
insert into imports.orders (order_id, customer_id) values ('A1', 'K9');
insert into made_decisions (decision_id, what, customer, order_id) values
    (1, 'not_a_customer', '7', null), (2, 'not_a_customer', 'Hansen', null), (3, 'not_a_customer', 'uwe@ohm.example', null),
    (4, 'not_a_customer', 'Ohm', null), (5, 'not_a_customer', null, 'A1'), (6, 'not_a_customer', 'K9', null),
    (7, 'not_a_customer', 'Post.example', null);

-- expect
from (values
    (1, '007', true), (2, '007', true), (3, 'K2', true), (4, null, false), (5, 'K9', true), (6, 'K9', true),
    (7, 'post.example', false)
) as t (decision_id, customer_id, is_named)

-- test: facts hold from the day that they speak of, what is done from the day of the decision to the last one; faulty rows never
-- given
-- settings: as_of=2012-11-15
insert into imports.customers (customer_id) values ('K1'), ('K2');
insert into made_decisions (decision_id, what, customer, other_customer, on_day, decided_on, fault) values
    (1, 'answered_by_phone', 'K1', null, '2012-11-15', '2012-12-24', null), (2, 'answered_by_phone', 'K1', null, '2012-11-16', null, null),
    (3, 'done_until', 'K1', null, '2012-11-15', '2012-11-15', null), (4, 'done_until', 'K1', null, '2012-11-14', '2012-11-01', null),
    (5, 'done_until', 'K1', null, '2012-12-14', '2012-11-16', null), (6, 'same_as', 'K1', 'K2', null, null, null),
    (7, 'never_write', 'K1', null, null, null, 'day_missing');

-- expect
from (values (1, null), (3, null), (6, 'K2')) as t (decision_id, other_customer_id)
