-- test: contracts in their last 90 days stand in it, with the value of all terms that run, unless one that ends later was signed by then
-- given
-- settings: as_of=2012-11-28
insert into terms (customer_id, lifetime_number, term_number, started_on, ended_on, signed_on, annual_value) values
    ('a', 1, 1, '2012-07-01', '2012-12-31', '2012-07-01', 100), ('a', 1, 2, '2013-01-01', '2013-12-31', '2012-11-29', 100),
    ('b', 1, 1, '2012-07-01', '2012-12-31', '2012-07-01', 100), ('b', 1, 2, '2013-01-01', '2013-12-31', '2012-11-28', 100),
    ('c', 1, 1, '2012-07-01', '2012-12-31', '2012-07-01', 10), ('c', 1, 1, '2012-08-01', '2013-02-26', '2012-08-01', 20),
    ('d', 1, 1, '2012-07-01', '2013-02-27', '2012-07-01', 100), ('e', 1, 1, '2012-07-01', '2012-11-28', '2012-07-01', 100),
    ('f', 1, 1, '2012-07-01', '9999-12-31', '2012-07-01', 100), ('g', 1, 1, '2012-12-01', '2012-12-31', '2012-11-20', 100);

-- expect
from (values
    ('2012-11-28', true, 'a', 1, '2012-12-31', 100.00, 33), ('2012-11-28', true, 'c', 1, '2013-02-26', 30.00, 90)
) as t (looked_on, is_now, customer_id, term_number, ended_on, annual_value, days_left)

-- test: of earlier ends it is looked back on the twelve month-ends before which all are decided, as things were known then
-- given
-- settings: as_of=2012-11-28
insert into terms (customer_id, lifetime_number, term_number, started_on, ended_on, signed_on, annual_value) values
    ('a', 1, 1, '2011-09-01', '2012-08-31', '2011-08-20', 80), ('a', 1, 2, '2012-09-01', '2013-08-31', '2012-07-15', 100),
    ('b', 1, 1, '2010-10-01', '2011-09-30', '2010-10-01', 60), ('c', 1, 1, '2010-10-01', '2012-10-31', '2010-10-01', 60);

-- expect
from (values
    ('2012-06-30', false, 'a', 1, '2012-08-31', 80.00, 62), ('2011-07-31', false, 'b', 1, '2011-09-30', 60.00, 61),
    ('2011-08-31', false, 'b', 1, '2011-09-30', 60.00, 30)
) as t (looked_on, is_now, customer_id, term_number, ended_on, annual_value, days_left)
