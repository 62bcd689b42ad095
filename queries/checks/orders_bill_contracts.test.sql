-- test: three equal instalments of a running contract, or one of its whole value, are a problem; purchases beside it are none
-- given
insert into contracts (contract_id, customer_id, status, started_on, ended_on, annual_value) values
    ('monthly', 'a', 'signed', '2012-01-01', '2012-12-31', 1000.00),
    ('yearly', 'b', 'signed', '2012-01-01', null, 1200.00),
    ('twice', 'c', 'signed', '2012-01-01', '2012-12-31', 1200.00),
    ('declined', 'd', 'declined', '2012-01-01', '2012-12-31', 1200.00),
    ('early', 'e', 'signed', '2012-06-01', '2012-12-31', 1200.00);
insert into orders (customer_id, ordered_on, value) values
    ('a', '2012-01-02', 83.33), ('a', '2012-02-02', 83.33), ('a', '2012-03-02', 83.34), ('a', '2012-03-09', 90.00),
    ('b', '2011-12-15', 1200.00), ('c', '2012-02-01', 100.00), ('c', '2012-03-01', 100.00), ('d', '2012-02-01', 1200.00),
    ('e', '2012-02-01', 1200.00), ('c', '2012-04-01', null);

-- expect
from (values
    ('a', 'monthly', 12, 3, 250.00), ('b', 'yearly', 1, 1, 1200.00)
) as t (customer_id, contract_id, instalment_count, order_count, order_value)
