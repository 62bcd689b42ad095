-- test: a term counts while it runs, the orders of a year until the next one
-- given
insert into terms (customer_id, term_number, started_on, ended_on, annual_value) values ('K1', 1, '2012-01-01', '2012-10-31', 7);
insert into order_days (customer_id, ordered_on, next_ordered_on, annual_value) values
    ('K3', '2011-11-01', '2012-02-01', 4), ('K3', '2012-02-01', null, 9);

-- expect
from (values
    ('K1', 'contract', '2012-01-01', '2012-11-01', 7), ('K3', 'orders', '2011-11-01', '2012-02-01', 4),
    ('K3', 'orders', '2012-02-01', '9999-12-31', 9)
) as t (customer_id, basis, from_on, until_on, annual_value)

-- test: in a pause what ran last counts on, until the next term begins
-- given
insert into terms (customer_id, term_number, started_on, ended_on, covered_until_on, annual_value) values
    ('K5', 1, '2010-01-01', '2012-07-31', null, 5), ('K5', 2, '2012-10-05', '2012-11-20', '2012-07-31', 9);

-- expect
from (values
    ('2010-01-01', '2012-10-05', 5), ('2012-10-05', '2012-11-21', 9)
) as t (from_on, until_on, annual_value)
