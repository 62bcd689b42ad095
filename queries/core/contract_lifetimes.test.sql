-- test: churn is the day after the last term, known only once the grace period has passed
-- given
-- settings: as_of=2012-01-30
insert into terms (customer_id, started_on, ended_on, signed_on, annual_value, lifetime_number, term_number) values
    ('in grace', '2011-01-01', '2011-12-31', '2010-12-01', 10, 1, 1),
    ('past grace', '2011-01-01', '2011-12-30', '2010-12-01', 10, 1, 1),
    ('won back', '2010-01-01', '2010-12-31', '2009-12-01', 10, 1, 1),
    ('won back', '2011-06-01', '9999-12-31', '2011-05-20', 20, 2, 1);

-- expect
from (values
    ('in grace', 1, null, null), ('past grace', 1, '2011-12-31', null), ('won back', 1, '2011-01-01', '2011-05-20'),
    ('won back', 2, null, null)
) as t (customer_id, lifetime_number, churned_on, returned_on)

-- test: a regular is who began the third term, or was 24 whole months under contract
-- given
insert into terms (customer_id, started_on, ended_on, term_number, lifetime_number, annual_value) values
    ('quarters', '2011-01-01', '2011-03-31', 1, 1, 1), ('quarters', '2011-04-01', '2011-06-30', 2, 1, 1),
    ('quarters', '2011-07-01', '2011-09-30', 3, 1, 1), ('two years', '2010-01-01', '2010-12-31', 1, 1, 1),
    ('two years', '2011-01-01', '2011-12-31', 2, 1, 1), ('a day less', '2010-01-01', '2010-12-31', 1, 1, 1),
    ('a day less', '2011-01-01', '2011-12-30', 2, 1, 1), ('open-ended', '2010-11-29', '9999-12-31', 1, 1, 1),
    ('not yet', '2010-11-30', '9999-12-31', 1, 1, 1), ('third signed', '2012-01-01', '2012-06-30', 1, 1, 1),
    ('third signed', '2012-07-01', '2012-11-30', 2, 1, 1), ('third signed', '2012-12-01', '2013-12-31', 3, 1, 1);

-- expect
from (values
    ('quarters', '2011-07-01'), ('two years', '2011-12-31'), ('a day less', null), ('open-ended', '2012-11-28'),
    ('not yet', null), ('third signed', null)
) as t (customer_id, regular_from)

-- test: the annual value is that of the terms that run, or ran last: also in a gap within the grace period
-- given
insert into terms (customer_id, lifetime_number, term_number, started_on, ended_on, annual_value) values
    ('K1', 1, 1, '2011-11-21', '2012-11-20', 10), ('K1', 1, 2, '2012-12-01', '2013-11-30', 50),
    ('K2', 1, 1, '2011-01-01', '2012-12-31', 10), ('K2', 1, 1, '2012-01-01', '9999-12-31', 7),
    ('K2', 1, 1, '2010-01-01', '2011-12-31', 3), ('K3', 1, 1, '2009-01-01', '2010-12-31', 4),
    ('K3', 1, 1, '2009-01-01', '2009-12-31', 40);

-- expect
from (values ('K1', 10), ('K2', 17), ('K3', 4)) as t (customer_id, annual_value)
