-- test: what an order says was given back of it, and what names it
-- given
insert into order_entries (order_id, customer_id, value, refunded_value, refunded_order_id, standing) values
    ('O1', 'K1', 80, 30, null, 'purchase'), ('O2', 'K1', 25, 0, null, 'purchase'), ('O3', 'K1', 25, 0, null, 'purchase'),
    ('R1', 'K1', -5, 0, 'O2', 'return'), ('R2', 'K9', -6, 0, 'O2', 'return'), ('R3', 'K1', -7, 0, 'unknown', 'return'),
    ('R4', 'K1', -9, 0, null, 'return'), ('R5', 'K1', -9, 0, 'O1', 'no_purchase');

-- expect
from (values ('O1', 'K1', 30), ('O2', 'K1', 11)) as t (order_id, customer_id, refunded_value)
