-- test: terms side by side add up, and in a gap within the grace period the last ones still count
-- given
create table settings as select 30 as grace_days;
create table month_ends as
from (values (date '2012-09-01', date '2012-09-30'), (date '2012-10-01', date '2012-10-31'), (date '2012-11-01', date '2012-11-28')) as t (month, stands_on);
create table terms as
from (values
    ('K1', date '2012-01-01', date '2012-10-15', 10), ('K1', date '2012-09-30', date '2012-10-01', 5), ('K1', date '2012-11-05', date '9999-12-31', 30),
    ('K2', date '2012-01-01', date '2012-09-30', 1), ('K2', date '2012-11-29', date '2013-12-31', 1)
) as t (customer_id, started_on, ended_on, annual_value);

-- expect
from (values
    (date '2012-09-01', 'K1', 15), (date '2012-10-01', 'K1', 10), (date '2012-11-01', 'K1', 30), (date '2012-09-01', 'K2', 1)
) as t (month, customer_id, annual_value)
