-- test: what was given back without the order it belongs to, by the customer's number in the CRM
-- given
insert into order_entries (order_id, customer_id, ordered_at, value, refunded_order_id, standing) values
    ('O1', 'K1', '2012-11-01', 80, null, 'purchase'), ('R1', 'K1', '2012-11-02', -5, 'O1', 'return'),
    ('R2', 'jo@hansen.example', '2012-11-03 23:30', -6, null, 'return'), ('R3', 'K1', '2012-11-04', -7, 'unknown', 'return');
insert into order_customers (named_as, customer_id) values ('jo@hansen.example', 'K2');

-- expect
from (values ('R2', 'K2', '2012-11-04', 6), ('R3', 'K1', '2012-11-04', 7)) as t (order_id, customer_id, returned_on, value)
