-- test: an order that was cancelled in a newer export does not count, nor one after the day of the report
-- given
create schema imports;
create table settings as
select timestamp '2012-11-30 23:00' as as_of_at, 'Europe/Berlin' as timezone;
create table surviving_customers as from (values ('K2', 'K1')) as t (customer_id, surviving_id);
create table imports.files as from (values (1, 'a.csv'), (2, 'b.csv')) as t (file_id, path);
create table imports.orders as
from (values
    ('O1', 'K1', timestamp '2012-10-31 23:30', 10, 1, 'paid', 1, 1),
    ('O1', 'K1', timestamp '2012-10-31 23:30', 10, 1, 'paid', 2, 1),
    ('O2', 'K1', timestamp '2012-11-02 10:00', 10, 1, 'paid', 1, 2),
    ('O2', 'K1', timestamp '2012-11-02 10:00', 10, 1, 'Storniert', 2, 2),
    ('O3', 'K1', timestamp '2012-11-30 23:00', 10, 1, null, 1, 3),
    ('O4', 'K2', timestamp '2012-11-30 22:59', 10, 1, null, 1, 4)
) as t (order_id, customer_id, ordered_at, value, quantity, status, file_id, line);

-- expect
from (values ('O1', 'K1', date '2012-11-01'), ('O4', 'K1', date '2012-11-30')) as t (order_id, customer_id, ordered_on)
