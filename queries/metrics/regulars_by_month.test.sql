-- test: a customer with both kinds of business is one regular
-- given
insert into report_months (month, last_on, end_at, role) values
    ('2011-11-01', '2011-11-30', '2011-11-30 23:00', 'year_before'),
    ('2012-10-01', '2012-10-31', '2012-10-31 23:00', 'before'),
    ('2012-11-01', '2012-11-28', '2012-11-28 23:00', 'this');
insert into movements (basis, month, kind, customer_count, annual_value) values
    ('total', '2011-11-01', 'closing', 2, 150.0), ('total', '2012-10-01', 'closing', 1, 100.0),
    ('total', '2012-11-01', 'opening', 1, 100.0), ('total', '2012-11-01', 'closing', 2, 110.0),
    ('contract', '2012-11-01', 'closing', 1, 60.0), ('orders', '2012-11-01', 'closing', 1, 40.0);
insert into churns (customer_id, churned_on, was_regular, annual_value) values
    ('b', '2012-10-31', true, 50.0),
    ('d', '2012-10-31', false, 1.0);
insert into losses (customer_id, returned_on) values ('e', '2012-11-02');

-- expect
from (values
    ('2011-11-01', 2, 150.0, 0, 0.0, 0),
    ('2012-10-01', 1, 100.0, 1, 50.0, 0),
    ('2012-11-01', 2, 110.0, 0, 0.0, 1)
) as t (month, regular_count, regular_value, left_count, left_value, returned_count)
