-- test: a won opportunity begins on the day it was closed, and runs for the months of the settings
-- given
create table settings as select 12 as opportunity_term_months;
create table known_contracts as
from (values
    ('O1', 'K1', 'signed', date '2010-03-01', null::date, null::date, true),
    ('O2', 'K2', 'signed', date '2010-03-01', date '2010-04-01', null, true),
    ('O3', 'K3', 'signed', date '2010-03-01', date '2010-04-01', date '2012-03-31', true),
    ('O4', 'K4', 'offered', date '2010-03-01', null, null, true)
) as t (contract_id, customer_id, status, closed_on, started_on, ended_on, is_opportunity);
alter table known_contracts add column decided_on date;

-- expect
from (values
    ('O1', date '2010-03-01', date '2011-02-28', true),
    ('O2', date '2010-04-01', date '2011-03-31', true),
    ('O3', date '2010-04-01', date '2012-03-31', true),
    ('O4', date '2010-03-01', date '2011-02-28', false)
) as t (contract_id, started_on, ended_on, is_contract)

-- test: a renewal closed early begins when the running term ends, year after year; one closed mid-term runs beside it
-- given
create table settings as select 12 as opportunity_term_months;
create table known_contracts as
from (values
    ('O1', 'K1', 'signed', date '2010-01-01'),
    ('O2', 'K1', 'signed', date '2010-10-15'),
    ('O3', 'K1', 'signed', date '2011-12-28'),
    ('O4', 'K1', 'signed', date '2012-05-01'),
    ('O5', 'K1', 'declined', date '2012-11-10'),
    ('O6', 'K1', 'offered', date '2013-03-20'),
    ('P1', 'K2', 'signed', date '2010-01-01'),
    ('P2', 'K2', 'signed', date '2011-01-20')
) as t (contract_id, customer_id, status, closed_on);
alter table known_contracts add column started_on date;
alter table known_contracts add column ended_on date;
alter table known_contracts add column decided_on date;
alter table known_contracts add column is_opportunity boolean default true;

-- expect
from (values
    ('O1', date '2010-01-01', date '2010-12-31', true),
    ('O2', date '2011-01-01', date '2011-12-31', true),
    ('O3', date '2012-01-01', date '2012-12-31', true),
    ('O4', date '2012-05-01', date '2013-04-30', true),
    ('O5', date '2013-01-01', date '2013-12-31', false),
    ('O6', date '2013-05-01', date '2014-04-30', false),
    ('P1', date '2010-01-01', date '2010-12-31', true),
    ('P2', date '2011-01-20', date '2012-01-19', true)
) as t (contract_id, started_on, ended_on, is_contract)

-- test: where the CRM has contracts of the customer, a won opportunity is none, and a lost one is the term after them
-- given
create table settings as select 24 as opportunity_term_months;
create table known_contracts as
from (values
    ('C1', 'K1', 'signed', date '2011-12-01', date '2012-01-01', date '2012-12-31', false),
    ('O1', 'K1', 'signed', date '2011-12-01', null, null, true),
    ('O2', 'K1', 'declined', date '2012-11-10', null, null, true)
) as t (contract_id, customer_id, status, closed_on, started_on, ended_on, is_opportunity);
alter table known_contracts add column decided_on date;

-- expect
from (values
    ('O1', date '2011-12-01', date '2013-11-30', false),
    ('O2', date '2013-01-01', date '2014-12-31', false)
) as t (contract_id, started_on, ended_on, is_contract)
