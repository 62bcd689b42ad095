-- test: an activity of the last seen local day is seen, one after that midnight is not, and a copy counts once
-- given
create schema imports;
create table settings as
select timestamp '2012-10-31 23:00' as as_of_at, 'Europe/Berlin' as timezone;
create table surviving_customers (customer_id varchar, surviving_id varchar);
create table imports.files as from (values (1, 'a.csv'), (2, 'b.csv')) as t (file_id, path);
create table imports.activities as
from (values
    ('A1', 'K1', null, null, 'call', 'outbound', timestamp '2012-10-30 23:30', 'old', 1, 2),
    ('A1', 'K1', null, null, 'call', 'outbound', timestamp '2012-10-30 23:30', 'new', 2, 2),
    ('A2', 'K1', null, null, 'note', null, timestamp '2012-10-31 23:30', 'later', 1, 3)
) as t (activity_id, customer_id, contact_id, person_id, kind, direction, occurred_at, subject, file_id, line);
create table crm_customers (customer_id varchar);
create table known_contracts (contract_id varchar, customer_id varchar);
create table contacts (contact_id varchar, customer_id varchar);
alter table imports.activities add column related_id varchar;
create table repeated_ids as
select 'activities' as table_name, activity_id as id, count(*) as row_count from imports.activities group by activity_id having count(*) > 1;
-- build: file_order

-- expect
from (values ('A1', date '2012-10-31', 'new')) as t (activity_id, occurred_on, subject)

-- test: an activity of a merged customer stands at the surviving one
-- given
create schema imports;
create table settings as
select timestamp '2012-10-31 23:00' as as_of_at, 'Europe/Berlin' as timezone;
create table surviving_customers as from (values ('K2', 'K1')) as t (customer_id, surviving_id);
create table imports.files as from (values (1, 'a.csv')) as t (file_id, path);
create table imports.activities as
from (values ('A1', 'K2', null, null, 'call', 'outbound', timestamp '2012-10-30 12:00', null, 1, 2))
    as t (activity_id, customer_id, contact_id, person_id, kind, direction, occurred_at, subject, file_id, line);
create table crm_customers (customer_id varchar);
create table known_contracts (contract_id varchar, customer_id varchar);
create table contacts (contact_id varchar, customer_id varchar);
alter table imports.activities add column related_id varchar;
create table repeated_ids as
select 'activities' as table_name, activity_id as id, count(*) as row_count from imports.activities group by activity_id having count(*) > 1;
-- build: file_order

-- expect
from (values ('A1', 'K1')) as t (activity_id, customer_id)

-- test: where only the contact or the contract is known, the activity is of their customer; of nobody's it is left out
-- given
create schema imports;
create table settings as
select timestamp '2012-10-31 23:00' as as_of_at, 'Europe/Berlin' as timezone;
create table surviving_customers as from (values ('K2', 'K1')) as t (customer_id, surviving_id);
create table crm_customers as from (values ('K1'), ('K3')) as t (customer_id);
create table known_contracts as from (values ('V3', 'K3')) as t (contract_id, customer_id);
create table contacts as from (values ('P3', 'K3')) as t (contact_id, customer_id);
create table imports.files as from (values (1, 'a.csv')) as t (file_id, path);
create table imports.activities as
select t.*, null::varchar as customer_id, 'call' as kind, timestamp '2012-10-30 12:00' as occurred_at, 1 as file_id, 2 as line
from
    (values ('A1', 'P3', null), ('A2', null, 'V3'), ('A3', null, 'K2'), ('A4', 'P3', 'K1'), ('A5', 'L1', 'L2'))
        as t (activity_id, contact_id, related_id);
alter table imports.activities add column person_id varchar;
alter table imports.activities add column direction varchar;
alter table imports.activities add column subject varchar;
create table repeated_ids as
select 'activities' as table_name, activity_id as id, count(*) as row_count from imports.activities group by activity_id having count(*) > 1;
-- build: file_order

-- expect
from (values ('A1', 'K3'), ('A2', 'K3'), ('A3', 'K1'), ('A4', 'K1')) as t (activity_id, customer_id)
