-- test: the value of a year is that which the CRM says, else the part of the whole term's
-- given
create table known_contracts as
from (values
    ('V1', 'K1', 'signed', date '2012-01-01', date '2012-12-31', 100::decimal(18, 2), 999::decimal(18, 2)),
    ('V2', 'K1', 'signed', date '2012-01-01', date '2012-12-31', null, 100),
    ('V3', 'K1', 'signed', date '2012-01-01', date '2013-12-31', null, 100),
    ('V4', 'K1', 'signed', date '2012-01-01', date '2012-03-31', null, 100),
    ('V5', 'K1', 'signed', date '2012-01-01', null, null, 100)
) as t (contract_id, customer_id, status, started_on, ended_on, annual_value, total_value);
alter table known_contracts add column product varchar;
alter table known_contracts add column offered_on date;
alter table known_contracts add column decided_on date;
alter table known_contracts add column decided_by varchar;
alter table known_contracts add column notice_on date;
alter table known_contracts add column currency varchar;
alter table known_contracts add column has_changed_terms boolean;
alter table known_contracts add column person_id varchar;
alter table known_contracts add column is_opportunity boolean default false;
create table opportunity_terms (contract_id varchar, started_on date, ended_on date, is_contract boolean);
create table contract_offers (contract_id varchar, offered_on date, total_value decimal(18, 2), person_id varchar);

-- expect
from (values ('V1', 100.0), ('V2', 100.0), ('V3', 50.0), ('V4', 400.0), ('V5', 100.0)) as t (contract_id, annual_value)

-- test: a won opportunity counts once: as the contract it stands for, or as the offer of the contract it became
-- given
create table known_contracts as
from (values
    ('C1', 'K1', 'signed', null::date, date '2012-01-01', date '2012-12-31', null::decimal(18, 2), false),
    ('O1', 'K1', 'signed', date '2011-10-01', null, null, 900, true),
    ('O2', 'K1', 'declined', date '2012-10-01', null, null, 950, true),
    ('O3', 'K2', 'signed', date '2011-10-01', null, null, 700, true)
) as t (contract_id, customer_id, status, offered_on, started_on, ended_on, total_value, is_opportunity);
alter table known_contracts add column product varchar;
alter table known_contracts add column decided_on date;
alter table known_contracts add column decided_by varchar;
alter table known_contracts add column notice_on date;
alter table known_contracts add column annual_value decimal(18, 2);
alter table known_contracts add column currency varchar;
alter table known_contracts add column has_changed_terms boolean;
alter table known_contracts add column person_id varchar;
create table opportunity_terms as
from (values
    ('O1', date '2011-12-01', date '2012-11-30', false),
    ('O2', date '2013-01-01', date '2013-12-31', false),
    ('O3', date '2011-12-01', date '2012-11-30', true)
) as t (contract_id, started_on, ended_on, is_contract);
create table contract_offers as
from (values ('C1', date '2011-10-01', 900::decimal(18, 2), 'A')) as t (contract_id, offered_on, total_value, person_id);

-- expect
from (values
    ('C1', 'signed', date '2011-10-01', date '2012-01-01', date '2012-12-31', 900.0, 'A'),
    ('O2', 'declined', date '2012-10-01', date '2013-01-01', date '2013-12-31', 950.0, null),
    ('O3', 'signed', date '2011-10-01', date '2011-12-01', date '2012-11-30', 700.0, null)
) as t (contract_id, status, offered_on, started_on, ended_on, annual_value, person_id)
