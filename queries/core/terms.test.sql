-- test: a gap of the grace period continues a lifetime, a longer one begins the next; terms side by side are not consecutive
-- given
create table settings as select 30 as grace_days;
create table contracts as
from (values
    ('K1', 'V1', 'signed', date '2008-01-01', date '2008-12-31', date '2007-12-01', 10),
    ('K1', 'V2', 'signed', date '2009-01-31', date '2009-12-31', null, null),
    ('K1', 'V3', 'signed', date '2010-02-01', date '2010-12-31', null, 10),
    ('K2', 'A', 'signed', date '2008-01-01', date '2010-12-31', null, 10),
    ('K2', 'B', 'signed', date '2008-01-01', date '2008-12-31', null, 10),
    ('K2', 'C', 'signed', date '2009-01-01', date '2009-12-31', null, 10),
    ('K2', 'D', 'signed', date '2011-01-01', null, null, 10),
    ('K2', 'E', 'signed', date '2012-01-01', date '2012-12-31', null, 10),
    ('K2', 'F', 'declined', date '2013-01-01', date '2013-12-31', date '2012-12-01', 10),
    ('K2', 'G', 'signed', null, null, null, 10)
) as t (customer_id, contract_id, status, started_on, ended_on, decided_on, annual_value);

-- expect
from (values
    ('V1', 1, 1, date '2007-12-01', 10), ('V2', 1, 2, date '2009-01-31', 0), ('V3', 2, 1, date '2010-02-01', 10),
    ('A', 1, 1, date '2008-01-01', 10), ('B', 1, 1, date '2008-01-01', 10), ('C', 1, 1, date '2009-01-01', 10),
    ('D', 1, 2, date '2011-01-01', 10), ('E', 1, 2, date '2012-01-01', 10)
) as t (contract_id, lifetime_number, term_number, signed_on, annual_value)

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
from (values ('V1', 1, 1), ('V2', 1, 2), ('V3', 1, 1), ('V4', 2, 1), ('V5', 1, 1), ('V6', 1, 2), ('V7', 1, 3)) as t (contract_id, lifetime_number, term_number)
