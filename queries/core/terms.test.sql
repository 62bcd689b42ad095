-- test: a gap of the grace period continues a lifetime, a longer one begins the next; terms side by side are not consecutive
-- given
create table settings as select 30 as grace_days;
create table contracts as
from (values
    ('K1', 'V1', 'signed', date '2008-01-01', date '2008-12-31', date '2007-12-01', 10),
    ('K1', 'V2', 'signed', date '2009-01-31', date '2009-12-31', null, null),
    ('K1', 'V3', 'signed', date '2010-02-01', date '2010-12-31', null, 10),
    ('K2', 'A', 'signed', date '2008-01-01', date '2010-12-31', null, 10),
    ('K2', 'B', 'signed', date '2008-01-01', date '2008-12-31', null, 20),
    ('K2', 'C', 'signed', date '2009-01-01', date '2009-12-31', null, 10),
    ('K2', 'D', 'signed', date '2011-01-01', null, null, 10),
    ('K2', 'E', 'signed', date '2012-01-01', date '2012-12-31', null, 10),
    ('K2', 'F', 'declined', date '2013-01-01', date '2013-12-31', date '2012-12-01', 10),
    ('K2', 'G', 'signed', null, null, null, 10)
) as t (customer_id, contract_id, status, started_on, ended_on, decided_on, annual_value);

-- expect
from (values
    ('K1', date '2008-12-31', null::date, 1, 1, date '2007-12-01', 10), ('K1', date '2009-12-31', date '2008-12-31', 1, 2, date '2009-01-31', 0),
    ('K1', date '2010-12-31', date '2009-12-31', 2, 1, date '2010-02-01', 10),
    ('K2', date '2008-12-31', null, 1, 1, date '2008-01-01', 20), ('K2', date '2010-12-31', date '2008-12-31', 1, 1, date '2008-01-01', 10),
    ('K2', date '2009-12-31', date '2010-12-31', 1, 1, date '2009-01-01', 10),
    ('K2', date '9999-12-31', date '2010-12-31', 1, 2, date '2011-01-01', 10), ('K2', date '2012-12-31', date '9999-12-31', 1, 2, date '2012-01-01', 10)
) as t (customer_id, ended_on, covered_until_on, lifetime_number, term_number, signed_on, annual_value)

-- test: who has signed the next term before the last one ended stays, however long the pause between them
-- given
create table settings as select 30 as grace_days;
create table contracts as
from (values
    ('pausing', 'V1', 'signed', date '2011-01-01', date '2011-12-31', date '2010-12-10'),
    ('pausing', 'V2', 'signed', date '2012-04-01', date '2012-12-31', date '2012-01-01'),
    ('a day late', 'V3', 'signed', date '2011-01-01', date '2011-12-31', date '2010-12-10'),
    ('a day late', 'V4', 'signed', date '2012-04-01', date '2012-12-31', date '2012-01-02'),
    ('later one first', 'V5', 'signed', date '2011-01-01', date '2011-12-31', date '2010-12-10'),
    ('later one first', 'V6', 'signed', date '2012-04-01', date '2012-12-31', date '2012-03-01'),
    ('later one first', 'V7', 'signed', date '2013-01-01', date '2013-12-31', date '2011-06-01')
) as t (customer_id, contract_id, status, started_on, ended_on, decided_on);
alter table contracts add column annual_value double;

-- expect
from (values
    ('pausing', date '2011-01-01', 1, 1), ('pausing', date '2012-04-01', 1, 2),
    ('a day late', date '2011-01-01', 1, 1), ('a day late', date '2012-04-01', 2, 1),
    ('later one first', date '2011-01-01', 1, 1), ('later one first', date '2012-04-01', 1, 2), ('later one first', date '2013-01-01', 1, 3)
) as t (customer_id, started_on, lifetime_number, term_number)
