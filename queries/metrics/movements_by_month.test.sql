-- test: every month has every kind of movement, nothing where nothing moved
-- given
insert into report_months (month) values ('2012-11-01');
insert into movements (basis, month, kind, customer_count, annual_value) values
    ('total', '2012-11-01', 'opening', 3, 300.0),
    ('total', '2012-11-01', 'churn', -1, -100.0),
    ('total', '2012-11-01', 'closing', 2, 200.0),
    ('total', '2009-11-01', 'closing', 9, 900.0);

-- expect
from (values
    ('opening', 1, 3, 300.0), ('new', 2, 0, 0.0), ('reactivation', 3, 0, 0.0), ('expansion', 4, 0, 0.0),
    ('contraction', 5, 0, 0.0), ('churn', 6, -1, -100.0), ('closing', 7, 2, 200.0)
) as t (kind, kind_number, customer_count, annual_value)
