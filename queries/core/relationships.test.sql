-- test: a customer with both has left when the later of both is over; the value is that of what still ran in the last year
-- given
create table settings as select date '2012-11-28' as as_of_on;
create table stretches as
from (values
    ('both, then neither', 'contract', 1, date '2008-01-01', date '2008-01-01', date '2010-01-01', date '2011-12-31', date '2012-01-01', 60, 1),
    ('both, then neither', 'orders', 1, date '2008-03-01', date '2009-03-01', date '2009-03-01', date '2012-03-01', date '2012-06-01', 40, 1),
    ('long over', 'contract', 1, date '2008-01-01', date '2008-01-01', date '2010-01-01', date '2010-12-31', date '2011-01-01', 60, 1),
    ('long over', 'orders', 1, date '2008-03-01', date '2009-03-01', date '2009-03-01', date '2012-03-01', date '2012-06-01', 40, 1),
    ('same day', 'contract', 1, date '2008-01-01', date '2008-01-01', null::date, date '2011-12-31', date '2012-01-01', 60, 1),
    ('same day', 'orders', 1, date '2007-03-01', date '2007-03-01', null, date '2011-10-01', date '2012-01-01', 40, 1),
    ('both run', 'contract', 1, date '2008-01-01', date '2008-01-01', date '2010-01-01', date '2012-12-31', null::date, 60, 1),
    ('both run', 'orders', 1, date '2008-03-01', date '2009-03-01', date '2009-03-01', date '2012-11-01', null, 40, 1),
    ('orders ended', 'contract', 1, date '2008-01-01', date '2008-01-01', date '2010-01-01', date '2012-12-31', null, 60, 1),
    ('orders ended', 'orders', 1, date '2008-03-01', date '2009-03-01', date '2009-03-01', date '2012-03-01', date '2012-06-01', 40, 1),
    ('back soon', 'orders', 1, date '2008-03-01', date '2008-03-01', null, date '2008-03-01', date '2010-03-01', 40, 1),
    ('back soon', 'contract', 1, date '2012-12-01', date '2012-11-20', null, date '2013-11-30', null, 60, 2),
    ('no business', 'orders', 1, date '2012-03-01', null, null, date '2012-03-01', null, 5, null)
) as t (customer_id, basis, lifetime_number, started_on, counts_from, regular_from, last_on, churned_on, annual_value, relationship_number);
alter table stretches add column entered_on date;
update stretches set entered_on = counts_from;

-- expect
from (values
    ('both, then neither', 1, 'both', 'orders', date '2008-01-01', date '2009-03-01', date '2012-06-01', null::date, 100),
    ('long over', 1, 'both', 'orders', date '2008-01-01', date '2009-03-01', date '2012-06-01', null, 40),
    ('same day', 1, 'both', 'contract', date '2007-03-01', null, date '2012-01-01', null, 100),
    ('both run', 1, 'both', 'orders', date '2008-01-01', date '2009-03-01', null, null, 100),
    ('orders ended', 1, 'both', 'contract', date '2008-01-01', date '2009-03-01', null, null, 60),
    ('back soon', 1, 'orders', 'orders', date '2008-03-01', null, date '2010-03-01', date '2012-11-20', 40)
) as t (customer_id, relationship_number, bases, basis, started_on, regular_from, churned_on, returned_on, annual_value)
