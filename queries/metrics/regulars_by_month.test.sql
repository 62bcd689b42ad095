-- test: a customer with both kinds of business is one regular
-- given
create table report_months as
from (values
    (date '2011-11-01', date '2011-11-30', timestamp '2011-11-30 23:00', 'year_before'),
    (date '2012-10-01', date '2012-10-31', timestamp '2012-10-31 23:00', 'before'),
    (date '2012-11-01', date '2012-11-28', timestamp '2012-11-28 23:00', 'this'),
) as t (month, last_on, end_at, role);
create table movements as
from (values
    ('total', date '2011-11-01', 'closing', 2, 150.0), ('total', date '2012-10-01', 'closing', 1, 100.0), ('total', date '2012-11-01', 'opening', 1, 100.0),
    ('total', date '2012-11-01', 'closing', 2, 110.0), ('contract', date '2012-11-01', 'closing', 1, 60.0), ('orders', date '2012-11-01', 'closing', 1, 40.0),
) as t (basis, month, kind, customer_count, annual_value);
create table churns as
from (values
    ('b', date '2012-10-31', true, 50.0),
    ('d', date '2012-10-31', false, 1.0),
) as t (customer_id, churned_on, was_regular, annual_value);
create table losses as from (values ('e', date '2012-11-02')) as t (customer_id, returned_on);
-- expect
from (values
    (date '2011-11-01', 2, 150.0, 0, 0.0, 0),
    (date '2012-10-01', 1, 100.0, 1, 50.0, 0),
    (date '2012-11-01', 2, 110.0, 0, 0.0, 1),
) as t (month, regular_count, regular_value, lost_count, lost_value, returned_count)
