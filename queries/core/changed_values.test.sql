-- test: the lines of an order are told as one, and rows of one file are no correction of another
-- given
insert into file_order (file_id, name_order) values (1, 'a'), (2, 'b');
insert into repeated_ids (table_name, id) values ('orders', '1'), ('orders', '2'), ('orders', '3'), ('orders', '4'), ('orders', '5');
insert into imports.orders (order_id, customer_id, ordered_at, value, file_id, line) values
    ('1', 'K1', '2012-11-01', 5, 1, 2), ('1', 'K1', '2012-11-01', 6, 1, 3), ('1', 'K1', '2012-11-01', 11, 2, 2),
    ('2', 'K1', '2012-11-01', 5, 1, 4), ('2', 'K1', '2012-11-01', 6, 1, 5),
    ('3', 'K1', '2012-11-01', 6, 1, 6), ('3', 'K1', '2012-11-01', 7, 2, 6);
insert into imports.orders (order_id, customer_id, ordered_at, value, value_of, line_key, file_id, line) values
    ('4', 'K1', '2012-11-01', 9, 'order', 'x', 1, 7), ('4', 'K1', '2012-11-01', 9, 'order', 'y', 1, 8),
    ('4', 'K1', '2012-11-01', 9, null, 'z', 2, 7),
    ('5', 'K1', '2012-11-01', 9, null, 'x', 1, 9), ('5', 'K1', '2012-11-01', 9, null, 'x', 1, 10),
    ('5', 'K1', '2012-11-01', 9, null, 'x', 2, 8);

-- expect
from (values ('orders', 'value', '3', false)) as t (table_name, column_name, id, is_newer_state)

-- test: between monthly exports a status that moved on, days still ahead, names and amounts of what was offered or ran are a newer state
-- given
insert into file_order (file_id, dated_on, name_order) values (1, '2012-10-31', '20121031'), (2, '2012-11-30', '20121130');
insert into repeated_ids (table_name, id) values
    ('contracts', 'V1'), ('contracts', 'V2'), ('customers', 'K1'), ('contracts', 'V3'), ('tickets', 'T1');
insert into imports.contracts (contract_id, customer_id, status, decided_on, started_on, ended_on, annual_value, file_id, line) values
    ('V1', 'K1', 'offered', null, '2012-12-01', null, 100, 1, 2),
    ('V1', 'K1', 'signed', '2012-11-05', '2013-01-01', '2013-12-31', 90, 2, 2),
    ('V2', 'K1', 'signed', '2012-01-01', '2012-01-01', '2012-12-31', 100, 1, 3),
    ('V2', 'K1', 'signed', '2012-01-01', '2012-01-01', '2012-11-30', 120, 2, 3),
    ('V3', 'K0', 'signed', '2012-01-01', '2012-01-01', '2012-12-31', 100, 1, 4),
    ('V3', 'K1', 'signed', '2012-01-01', '2012-01-01', '2012-12-31', 100, 2, 4);
insert into surviving_customers (customer_id, surviving_id) values ('K0', 'K1');
insert into imports.customers (customer_id, name, file_id, line) values ('K1', 'Alt', 1, 2), ('K1', 'Neu', 2, 2);
insert into imports.tickets (ticket_id, opened_at, closed_at, file_id, line) values
    ('T1', '2012-10-01', '2012-10-20', 1, 2), ('T1', '2012-10-01', '2012-11-20', 2, 2);

-- expect
from (values
    ('contracts', 'annual_value', 'V1', true), ('contracts', 'annual_value', 'V2', true),
    ('contracts', 'customer_id', 'V3', true), ('contracts', 'ended_on', 'V2', true),
    ('contracts', 'started_on', 'V1', true), ('contracts', 'status', 'V1', true),
    ('customers', 'name', 'K1', true), ('tickets', 'closed_at', 'T1', true)
) as t (table_name, column_name, id, is_newer_state)

-- test: what lay before the day of the older export has changed its past; a status does not move back, and is not decided before that day
-- given
insert into file_order (file_id, dated_on, name_order) values (1, '2012-10-31', '20121031'), (2, '2012-11-30', '20121130');
insert into repeated_ids (table_name, id) values ('contracts', 'V1'), ('contracts', 'V2'), ('contracts', 'V3'), ('contracts', 'V4');
insert into imports.contracts (contract_id, customer_id, status, decided_on, ended_on, annual_value, file_id, line) values
    ('V1', 'K1', 'offered', null, null, 100, 1, 2), ('V1', 'K1', 'signed', '2012-10-05', null, 100, 2, 2),
    ('V2', 'K1', 'signed', null, null, 100, 1, 3), ('V2', 'K1', 'offered', null, null, 100, 2, 3),
    ('V3', 'K1', 'signed', null, '2011-12-31', 100, 1, 4), ('V3', 'K1', 'signed', null, '2011-12-31', 120, 2, 4),
    ('V4', 'K1', 'signed', null, '2012-12-31', 100, 1, 5), ('V4', 'K1', 'signed', null, '2012-09-30', 100, 2, 5);

-- expect
from (values
    ('contracts', 'annual_value', 'V3', false), ('contracts', 'ended_on', 'V4', false),
    ('contracts', 'status', 'V1', false), ('contracts', 'status', 'V2', false)
) as t (table_name, column_name, id, is_newer_state)

-- test: an order that moved on, of which lines were added, or that was of the older file's own day is a newer state; another value of a past order is none
-- given
insert into file_order (file_id, dated_on, name_order) values (1, '2012-10-31', '20121031'), (2, '2012-11-30', '20121130');
insert into repeated_ids (table_name, id) values ('orders', '1'), ('orders', '2'), ('orders', '3'), ('orders', '4');
insert into imports.orders (order_id, customer_id, ordered_at, status, value, file_id, line) values
    ('1', 'K1', '2012-10-05', 'pending', 10, 1, 2), ('1', 'K1', '2012-10-05', 'paid', 12, 2, 2),
    ('2', 'K1', '2012-10-05', null, 10, 1, 3), ('2', 'K1', '2012-10-05', null, 10, 2, 3), ('2', 'K1', '2012-10-05', null, 5, 2, 4),
    ('3', 'K1', '2012-10-31 09:00', null, 10, 1, 4), ('3', 'K1', '2012-10-31 09:00', null, 11, 2, 5),
    ('4', 'K1', '2012-10-05', null, 10, 1, 5), ('4', 'K1', '2012-10-05', null, 11, 2, 6);

-- expect
from (values
    ('orders', 'status', '1', true), ('orders', 'value', '1', true), ('orders', 'value', '2', true),
    ('orders', 'value', '3', true), ('orders', 'value', '4', false)
) as t (table_name, column_name, id, is_newer_state)

-- test: files without a day are the later by their names alone: nothing tells that both were right
-- given
insert into file_order (file_id, dated_on, name_order) values (1, null, 'a'), (2, '2012-11-30', 'b');
insert into repeated_ids (table_name, id) values ('customers', 'K1');
insert into imports.customers (customer_id, name, file_id, line) values ('K1', 'Alt', 1, 2), ('K1', 'Neu', 2, 2);

-- expect
from (values ('customers', 'name', 'K1', false)) as t (table_name, column_name, id, is_newer_state)
