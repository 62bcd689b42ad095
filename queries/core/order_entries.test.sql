-- given
-- settings: as_of=2012-11-30

-- test: lines of an order are added, a total that each row repeats or that one row alone has counts once
-- given
insert into imports.orders (order_id, customer_id, ordered_at, value, value_of, quantity, line) values
    ('lines', 'K1', '2012-11-01 10:00', 20, 'line', 2, 1), ('lines', 'K1', '2012-11-01 10:01', 5.5, 'line', 1, 2),
    ('repeated', 'K1', '2012-11-02', 83, 'order', 1, 3), ('repeated', 'K1', '2012-11-02', 83, 'order', 3, 4),
    ('first', 'K1', '2012-11-03', 59.5, 'order', 2, 5), ('first', 'K1', '2012-11-03', null, 'order', 1, 6),
    ('one', 'K1', '2012-11-04', 7, null, 1, 7),
    ('differing', 'K1', '2012-11-05', 7, null, 1, 8), ('differing', 'K1', '2012-11-05', 8, null, 2, 9),
    ('total', 'K1', '2012-11-06', 9, null, null, 10), ('total', 'K1', '2012-11-06', null, null, 2, 11);

-- expect
from (values
    ('lines', 25.5, 3, 2, false, 'purchase'), ('repeated', 83, 4, 2, false, 'purchase'),
    ('first', 59.5, 3, 2, false, 'purchase'), ('one', 7, 1, 1, false, 'purchase'),
    ('differing', 15, 3, 2, false, 'purchase'), ('total', 9, 2, 2, false, 'purchase')
) as t (order_id, value, quantity, line_count, is_unclear, standing)

-- test: whether one value in several rows is that of each line or of the order is not guessed
-- given
insert into imports.orders (order_id, customer_id, ordered_at, value, quantity, line) values
    ('O1', 'K1', '2012-11-01', 10, 1, 1), ('O1', 'K1', '2012-11-01', 10, 2, 2);

-- expect
from (values ('O1', null, 2, true)) as t (order_id, value, line_count, is_unclear)

-- test: what is cancelled, failed, a draft or not paid is no purchase, in any spelling; of an order some lines of which are cancelled the others count
-- given
insert into imports.orders (order_id, customer_id, ordered_at, value, value_of, status, line) values
    ('a', 'K1', '2012-11-01', 1, 'order', 'wc-cancelled', 1), ('b', 'K1', '2012-11-01', 1, 'order', 'Storniert', 2),
    ('c', 'K1', '2012-11-01', 1, 'order', 'on_hold', 3), ('d', 'K1', '2012-11-01', 1, 'order', 'Entwurf', 4),
    ('e', 'K1', '2012-11-01', 1, 'order', 'paid', 5), ('f', 'K1', '2012-11-01', 1, 'order', 'a word of theirs', 6),
    ('g', 'K1', '2012-11-01', 1, 'line', 'Shipped', 7), ('g', 'K1', '2012-11-01', 2, 'line', 'Cancelled', 8);

-- expect
from (values
    ('a', 'no_purchase', null), ('b', 'no_purchase', null), ('c', 'no_purchase', null), ('d', 'no_purchase', null),
    ('e', 'purchase', 1), ('f', 'purchase', 1), ('g', 'purchase', 1)
) as t (order_id, standing, value)

-- test: what is below nought, or a credit note, gives back
-- given
insert into imports.orders (order_id, customer_id, ordered_at, value, quantity, status, refunded_order_id) values
    ('C1', 'K1', '2012-11-01', -10, -1, null, null), ('C2', 'K1', '2012-11-01', 38, 1, 'credit note', null),
    ('C3', 'K1', '2012-11-01', null, -2, null, null), ('C4', 'K1', '2012-11-01', -5, null, 'Completed', 'O1'),
    ('O1', 'K1', '2012-11-01', 0, 1, null, null), ('late', 'K1', '2012-12-01', -1, null, null, null);

-- expect
from (values
    ('C1', 'return', -10), ('C2', 'return', -38), ('C3', 'return', null), ('C4', 'return', -5), ('O1', 'purchase', 0)
) as t (order_id, standing, value)

-- test: one number at two customers is two orders
-- given
insert into imports.orders (order_id, customer_id, ordered_at, value) values
    ('1', 'K1', '2012-11-01', 10), ('1', 'K2', '2012-11-02', 20);

-- expect
from (values ('1', 'K1', 10, 1), ('1', 'K2', 20, 1)) as t (order_id, customer_id, value, line_count)

-- test: a status whose word is not known is told apart, and is a purchase; one without a status is neither
-- given
insert into imports.orders (order_id, customer_id, ordered_at, value, status) values
    ('O1', 'K1', '2012-11-01', 10, 'wc-completed'), ('O2', 'K1', '2012-11-02', 10, 'Frobnicated'),
    ('O3', 'K1', '2012-11-03', 10, null), ('O4', 'K1', '2012-11-04', 10, 'Partially_paid'),
    ('O5', 'K1', '2012-11-05', 10, 'Storno');

-- expect
from (values
    ('O1', 'purchase', true), ('O2', 'purchase', false), ('O3', 'purchase', null), ('O4', 'purchase', true),
    ('O5', 'no_purchase', true)
) as t (order_id, standing, is_status_known)

-- test: what gives back by its word, by the order that it names or by pieces below nought does so with a value above nought too; lines of both kinds are what they add up to
-- given
insert into imports.orders (order_id, customer_id, ordered_at, value, quantity, status, refunded_order_id) values
    ('R1', 'K1', '2012-11-01', 10, 1, 'Credit note', null), ('R2', 'K1', '2012-11-02', 10, 1, null, 'O1'),
    ('R3', 'K1', '2012-11-03', 10, -1, null, null), ('R4', 'K1', '2012-11-04', -10, -1, null, null),
    ('O5', 'K1', '2012-11-05', 20, 1, null, null), ('O5', 'K1', '2012-11-05', -5, -3, null, null);

-- expect
from (values
    ('R1', -10, 'return'), ('R2', -10, 'return'), ('R3', -10, 'return'), ('R4', -10, 'return'), ('O5', 15, 'purchase')
) as t (order_id, value, standing)
