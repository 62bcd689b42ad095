-- test: stretches of either basis that touch are one relationship; orders begun under a contract count from the day they make a regular
-- given
create table settings as select 30 as grace_days;
create table contract_lifetimes as
from (values
    ('contract only', 1, date '2008-01-01', date '2007-12-01', date '2009-12-31', date '2010-01-01'),
    ('contract only', 2, date '2011-01-01', date '2010-12-01', date '2011-12-31', null::date),
    ('goes on by orders', 1, date '2008-01-01', date '2007-12-01', date '2009-12-31', date '2010-01-01'),
    ('extras', 1, date '2008-01-01', date '2007-12-01', date '2009-12-31', date '2010-01-01'),
    ('changes over', 1, date '2010-07-01', date '2010-05-31', date '2013-06-30', null),
    ('comes back ordering', 1, date '2008-01-01', date '2007-12-01', date '2009-12-31', date '2010-01-01'),
    ('orders in grace', 1, date '2008-01-01', date '2007-12-01', date '2009-12-31', date '2010-01-01')
) as t (customer_id, lifetime_number, started_on, entered_on, last_on, churned_on);
alter table contract_lifetimes add column regular_from date;
alter table contract_lifetimes add column returned_on date;
alter table contract_lifetimes add column annual_value double;
alter table contract_lifetimes add column term_count integer;
create table order_lifetimes as
from (values
    ('goes on by orders', 1, date '2008-02-01', date '2010-02-01', date '2009-03-01', date '2010-05-01'),
    ('extras', 1, date '2009-12-31', date '2009-12-31', null::date, date '2011-12-31'),
    ('changes over', 1, date '2008-02-01', date '2010-03-02', date '2009-03-01', date '2010-05-31'),
    ('comes back ordering', 1, date '2010-02-01', date '2010-03-01', null, date '2010-06-01'),
    ('orders in grace', 1, date '2010-01-31', date '2010-03-01', null, date '2010-06-01')
) as t (customer_id, lifetime_number, started_on, last_on, regular_from, churned_on);
alter table order_lifetimes add column returned_on date;
alter table order_lifetimes add column annual_value double;
alter table order_lifetimes add column order_count integer;
alter table order_lifetimes add column silence_days integer;

-- expect
from (values
    ('contract only', 'contract', 1, date '2007-12-01', 1), ('contract only', 'contract', 2, date '2010-12-01', 2),
    ('goes on by orders', 'contract', 1, date '2007-12-01', 1), ('goes on by orders', 'orders', 1, date '2009-03-01', 1),
    ('extras', 'contract', 1, date '2007-12-01', 1), ('extras', 'orders', 1, null, null),
    ('changes over', 'contract', 1, date '2010-05-31', 1), ('changes over', 'orders', 1, date '2008-02-01', 1),
    ('comes back ordering', 'contract', 1, date '2007-12-01', 1), ('comes back ordering', 'orders', 1, date '2010-02-01', 2),
    ('orders in grace', 'contract', 1, date '2007-12-01', 1), ('orders in grace', 'orders', 1, date '2010-01-31', 1)
) as t (customer_id, basis, lifetime_number, counts_from, relationship_number)
