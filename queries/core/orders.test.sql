-- test: an order that was cancelled in a newer export does not count, nor one after the day of the report, nor one that bills a contract
-- given
create schema imports;
create table settings as
select timestamp '2012-11-30 23:00' as as_of_at, 'Europe/Berlin' as timezone;
create table surviving_customers as from (values ('K2', 'K1')) as t (customer_id, surviving_id);
create table imports.files as from (values (1, 'a.csv'), (2, 'b.csv')) as t (file_id, path);
create table contracts as from (values ('V1', 'signed'), ('V2', 'offered')) as t (contract_id, status);
create table imports.orders as
from (values
    ('O1', 'K1', timestamp '2012-10-31 23:30', 10, 1, 'paid', 1, 1, null),
    ('O1', 'K1', timestamp '2012-10-31 23:30', 10, 1, 'paid', 2, 1, null),
    ('O2', 'K1', timestamp '2012-11-02 10:00', 10, 1, 'paid', 1, 2, null),
    ('O2', 'K1', timestamp '2012-11-02 10:00', 10, 1, 'Storniert', 2, 2, null),
    ('O3', 'K1', timestamp '2012-11-30 23:00', 10, 1, null, 1, 3, null),
    ('O4', 'K2', timestamp '2012-11-30 22:59', 10, 1, null, 1, 4, null),
    ('O5', 'K1', timestamp '2012-11-05 10:00', 10, 1, null, 1, 5, 'V1'),
    ('O6', 'K1', timestamp '2012-11-06 10:00', 10, 1, null, 1, 6, 'V2'),
    ('O7', 'K1', timestamp '2012-11-07 10:00', 10, 1, null, 1, 7, 'unknown')
) as t (order_id, customer_id, ordered_at, value, quantity, status, file_id, line, contract_id);
create table repeated_ids as
select 'orders' as table_name, order_id as id, count(*) as row_count from imports.orders group by order_id having count(*) > 1;
-- build: file_order

-- expect
from (values ('O1', 'K1', date '2012-11-01'), ('O4', 'K1', date '2012-11-30'), ('O6', 'K1', date '2012-11-06'), ('O7', 'K1', date '2012-11-07')) as t (order_id, customer_id, ordered_on)
