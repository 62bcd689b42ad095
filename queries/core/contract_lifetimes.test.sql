-- test: churn is the day after the last term, known only once the grace period has passed
-- given
create table settings as select date '2012-01-30' as as_of_on, 30 as grace_days, 3 as regular_terms, 24 as regular_months;
create table terms as
from (values
    ('in grace', date '2011-01-01', date '2011-12-31', date '2010-12-01', 10, 1, 1),
    ('past grace', date '2011-01-01', date '2011-12-30', date '2010-12-01', 10, 1, 1),
    ('won back', date '2010-01-01', date '2010-12-31', date '2009-12-01', 10, 1, 1),
    ('won back', date '2011-06-01', date '9999-12-31', date '2011-05-20', 20, 2, 1)
) as t (customer_id, started_on, ended_on, signed_on, annual_value, lifetime_number, term_number);

-- expect
from (values
    ('in grace', 1, null::date, null::date), ('past grace', 1, date '2011-12-31', null),
    ('won back', 1, date '2011-01-01', date '2011-05-20'), ('won back', 2, null, null)
) as t (customer_id, lifetime_number, churned_on, returned_on)

-- test: a regular is who began the third term, or was 24 whole months under contract
-- given
create table settings as select date '2012-11-28' as as_of_on, 30 as grace_days, 3 as regular_terms, 24 as regular_months;
create table terms as
from (values
    ('quarters', date '2011-01-01', date '2011-03-31', 1), ('quarters', date '2011-04-01', date '2011-06-30', 2), ('quarters', date '2011-07-01', date '2011-09-30', 3),
    ('two years', date '2010-01-01', date '2010-12-31', 1), ('two years', date '2011-01-01', date '2011-12-31', 2),
    ('a day less', date '2010-01-01', date '2010-12-31', 1), ('a day less', date '2011-01-01', date '2011-12-30', 2),
    ('open-ended', date '2010-11-29', date '9999-12-31', 1),
    ('not yet', date '2010-11-30', date '9999-12-31', 1),
    ('third signed', date '2012-01-01', date '2012-06-30', 1), ('third signed', date '2012-07-01', date '2012-11-30', 2), ('third signed', date '2012-12-01', date '2013-12-31', 3)
) as t (customer_id, started_on, ended_on, term_number);
alter table terms add column lifetime_number integer default 1;
alter table terms add column annual_value double default 1;
alter table terms add column signed_on date;

-- expect
from (values
    ('quarters', date '2011-07-01'), ('two years', date '2011-12-31'), ('a day less', null), ('open-ended', date '2012-11-28'), ('not yet', null), ('third signed', null)
) as t (customer_id, regular_from)

-- test: the annual value is that of the terms that run, or ran last: also in a gap within the grace period
-- given
create table settings as select date '2012-11-28' as as_of_on, 30 as grace_days, 3 as regular_terms, 24 as regular_months;
create table terms as
from (values
    ('K1', 1, 1, date '2011-11-21', date '2012-11-20', 10), ('K1', 1, 2, date '2012-12-01', date '2013-11-30', 50),
    ('K2', 1, 1, date '2011-01-01', date '2012-12-31', 10), ('K2', 1, 1, date '2012-01-01', date '9999-12-31', 7), ('K2', 1, 1, date '2010-01-01', date '2011-12-31', 3),
    ('K3', 1, 1, date '2009-01-01', date '2010-12-31', 4), ('K3', 1, 1, date '2009-01-01', date '2009-12-31', 40)
) as t (customer_id, lifetime_number, term_number, started_on, ended_on, annual_value);
alter table terms add column signed_on date;

-- expect
from (values ('K1', 10), ('K2', 17), ('K3', 4)) as t (customer_id, annual_value)
