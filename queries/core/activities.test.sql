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

-- expect
from (values ('A1', 'K1')) as t (activity_id, customer_id)
