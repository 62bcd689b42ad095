-- test: purchases that two programs share are counted, with one of them
-- given
insert into order_twins (order_id, program, twin_id, twin_program, twin_on) values
    ('P1', 'paypal', 'S2', 'shopify', '2012-11-03'), ('P1', 'paypal', 'S1', 'shopify', '2012-11-01'),
    ('P2', 'paypal', 'S3', 'shopify', '2012-11-01'), ('P1', 'paypal', 'R1', 'xero', '2012-11-01');

-- expect
from (values
    ('paypal', 'shopify', 2, 'P1', 'S1'), ('paypal', 'xero', 1, 'P1', 'R1')
) as t (first_program, last_program, order_count, first_order_id, last_order_id)
