-- test: what a second program has too may be too much, once however many have it; what is older than a year is in no sum
-- given
-- settings: as_of=2012-11-30
insert into order_days (customer_id, ordered_on, value) values
    ('K1', '2012-11-01', 50), ('K1', '2012-11-02', 50), ('K1', '2012-11-03', 50), ('K1', '2012-11-04', 20), ('K1', '2011-11-01', 70);
insert into order_twins (order_id, program, twin_id, twin_program, twin_on, twin_value) values
    ('P1', 'paypal', 'S1', 'shopify', '2012-11-02', 50), ('P1', 'paypal', 'X1', 'xero', '2012-11-03', 50),
    ('S1', 'shopify', 'X1', 'xero', '2012-11-03', 50), ('P0', 'paypal', 'S0', 'shopify', '2011-11-01', 70);

-- expect
from (values ('paypal, shopify, xero', 2, 100, 70, 170)) as t (programs, order_count, doubted_value, low_value, high_value)

-- test: without such purchases there is nothing to say
-- given
insert into order_days (customer_id, ordered_on, value) values ('K1', '2012-11-01', 50);

-- expect
from (values ('', 0)) as t (programs, order_count)
where false
