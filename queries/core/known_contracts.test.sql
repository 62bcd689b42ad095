-- test: a contract decided after the day of the report is still an offer, and a later notice is unseen
-- given
create schema imports;
create table settings as select date '2012-11-28' as as_of_on;
create table surviving_customers (customer_id varchar, surviving_id varchar);
create table imports.files as from (values (1, 'a.csv')) as t (file_id, path);
create table imports.contracts as
from (values
    ('V1', 'K1', 'Service', 'signed', date '2012-11-01', date '2012-11-28', 'customer', date '2013-01-01', date '2013-12-31', null, 100, 'EUR', null, null, 1, 1),
    ('V2', 'K1', 'Service', 'signed', date '2012-11-01', date '2012-11-29', 'customer', date '2013-01-01', date '2013-12-31', null, 100, 'EUR', null, null, 1, 2),
    ('V3', 'K1', 'Service', 'declined', date '2012-11-01', date '2012-12-05', 'customer', date '2013-01-01', date '2013-12-31', null, 100, 'EUR', true, null, 1, 3),
    ('V4', 'K1', 'Service', 'signed', null, null, null, date '2012-01-01', date '2012-12-31', date '2012-12-01', 100, 'EUR', null, null, 1, 4),
    ('V5', 'K1', 'Service', 'signed', null, null, null, date '2012-01-01', date '2012-12-31', date '2012-11-28', 100, 'EUR', null, null, 1, 5),
    ('V6', 'K1', 'Service', 'offered', date '2012-11-29', null, null, date '2013-01-01', null, null, 100, 'EUR', null, null, 1, 6)
) as t (contract_id, customer_id, product, status, offered_on, decided_on, decided_by, started_on, ended_on, notice_on, annual_value, currency, has_changed_terms, person_id, file_id, line);
alter table imports.contracts add column is_opportunity boolean;
alter table imports.contracts add column expected_on date;
alter table imports.contracts add column total_value decimal(18, 2);
alter table imports.contracts add column decision_reason varchar;
create table repeated_ids as
select 'contracts' as table_name, contract_id as id, count(*) as row_count from imports.contracts group by contract_id having count(*) > 1;
-- build: file_order
-- build: contract_copies

-- expect
from (values
    ('V1', 'signed', date '2012-11-28', 'customer', null::date, false),
    ('V2', 'offered', null, null, null, false),
    ('V3', 'offered', null, null, null, true),
    ('V4', 'signed', null, null, null, false),
    ('V5', 'signed', null, null, date '2012-11-28', false)
) as t (contract_id, status, decided_on, decided_by, notice_on, has_changed_terms)

-- test: a signed contract without a day of signature is an offer until its first day
-- given
create schema imports;
create table settings as select date '2012-11-28' as as_of_on;
create table surviving_customers as from (values ('K2', 'K1')) as t (customer_id, surviving_id);
create table imports.files as from (values (1, 'a.csv'), (2, 'b.csv')) as t (file_id, path);
create table imports.contracts as
from (values
    ('V1', 'K2', 'signed', date '2012-11-01', null::date, null, date '2013-01-01', null::date, null::date, 100, 1, 1),
    ('V2', 'K1', 'signed', date '2011-11-01', null, null, date '2012-01-01', null, null, 100, 1, 2),
    ('V2', 'K1', 'signed', date '2011-11-01', null, null, date '2012-01-01', null, null, 120, 2, 2)
) as t (contract_id, customer_id, status, offered_on, decided_on, decided_by, started_on, ended_on, notice_on, annual_value, file_id, line);
alter table imports.contracts add column product varchar;
alter table imports.contracts add column currency varchar;
alter table imports.contracts add column has_changed_terms boolean;
alter table imports.contracts add column person_id varchar;
alter table imports.contracts add column is_opportunity boolean;
alter table imports.contracts add column expected_on date;
alter table imports.contracts add column total_value decimal(18, 2);
alter table imports.contracts add column decision_reason varchar;
create table repeated_ids as
select 'contracts' as table_name, contract_id as id, count(*) as row_count from imports.contracts group by contract_id having count(*) > 1;
-- build: file_order
-- build: contract_copies

-- expect
from (values ('V1', 'K1', 'offered', 100.0), ('V2', 'K1', 'signed', 120.0)) as t (contract_id, customer_id, status, annual_value)

-- test: an opportunity was declined by the customer, unless the reason says that it was us
-- given
create schema imports;
create table settings as select date '2012-11-28' as as_of_on;
create table surviving_customers (customer_id varchar, surviving_id varchar);
create table imports.files as from (values (1, 'a.csv')) as t (file_id, path);
create table imports.contracts as
select
    t.*,
    'K1' as customer_id,
    'declined' as status,
    date '2012-10-01' as offered_on,
    date '2012-11-01' as decided_on,
    null::varchar as decided_by,
    true as is_opportunity,
    1 as file_id,
    1 as line
from
    (values
        ('a', 'Price'),
        ('b', 'Declined by us: credit check'),
        ('c', 'Wir haben das Sonderangebot abgelehnt'),
        ('d', 'No capacity before June'),
        ('e', 'Kunde hat abgelehnt'),
        ('f', null)
    ) as t (contract_id, decision_reason);
alter table imports.contracts add column product varchar;
alter table imports.contracts add column started_on date;
alter table imports.contracts add column ended_on date;
alter table imports.contracts add column notice_on date;
alter table imports.contracts add column annual_value decimal(18, 2);
alter table imports.contracts add column total_value decimal(18, 2);
alter table imports.contracts add column currency varchar;
alter table imports.contracts add column has_changed_terms boolean;
alter table imports.contracts add column person_id varchar;
alter table imports.contracts add column expected_on date;
create table repeated_ids as
select 'contracts' as table_name, contract_id as id, count(*) as row_count from imports.contracts group by contract_id having count(*) > 1;
-- build: file_order
-- build: contract_copies

-- expect
from (values ('a', 'customer'), ('b', 'us'), ('c', 'us'), ('d', 'us'), ('e', 'customer'), ('f', 'customer')) as t (contract_id, decided_by)
