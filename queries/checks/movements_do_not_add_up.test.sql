-- test: a month that adds up is no problem, one that loses a customer is
-- given
insert into movements (month, kind, customer_count, annual_value, basis) values
    ('2012-10-01', 'opening', 10, 1000.0, 'total'),
    ('2012-10-01', 'new', 2, 300.0, 'total'),
    ('2012-10-01', 'churn', -1, -100.0, 'total'),
    ('2012-10-01', 'closing', 11, 1200.0, 'total'),
    ('2012-11-01', 'opening', 11, 1200.0, 'total'),
    ('2012-11-01', 'churn', -1, -100.0, 'total'),
    ('2012-11-01', 'closing', 11, 1100.0, 'total');
insert into movements (month, kind, customer_count, annual_value, basis) values
    ('2012-10-01', 'opening', 4, 9.0, 'orders'), ('2012-10-01', 'closing', 4, 9.0, 'orders');

-- expect
from (values ('total', '2012-11-01', 1, 0.0)) as t (basis, month, customer_difference, value_difference)
