-- test: an outcome that the tool does not export is an order or a return within 30 days that are over
-- given
create schema imports;
create table settings as select timestamp '2012-11-30' as as_of_at;
create table imports.files as from (values (1, 'a.csv'), (2, 'b.csv')) as t (file_id, path);
create table surviving_customers as from (values ('K2-old', 'K2')) as t (customer_id, surviving_id);
create table identities as from (values ('anna@kelm.example', 'K1')) as t (address, customer_id);
create table orders as
from (values
    ('o1', 'K1', timestamp '2012-09-10', 20.0),
    ('o2', 'K1', timestamp '2012-10-20', 99.0),
) as t (order_id, customer_id, ordered_at, value);
create table losses as from (values ('K2', date '2012-09-15')) as t (customer_id, returned_on);
create table imports.trials as
from (values
    ('t1', 'c', null, 'anna@kelm.example', 'mail', false, timestamp '2012-09-01', null, null, null, 1, 2),
    ('t2', 'c', 'K2-old', null, 'none', true, timestamp '2012-09-01', null, null, null, 1, 3),
    ('t3', 'c', 'K3', null, 'none', true, timestamp '2012-11-20', null, null, null, 1, 4),
    ('t4', 'c', null, null, 'mail', false, null, true, false, 5.0, 1, 5),
    ('t4', 'c', null, null, 'mail', false, null, true, true, 7.0, 2, 2),
    ('t5', 'c', 'K4', null, 'mail', false, timestamp '2012-12-01', true, true, 7.0, 2, 3),
) as t (
    trial_id, campaign_id, customer_id, email, arm, is_control, assigned_at, has_responded, has_converted, value,
    file_id, line
);
-- build: file_order
-- expect
from (values
    ('t1', 'c', 'K1', 'mail', false, timestamp '2012-09-01', null, true, 20.0),
    ('t2', 'c', 'K2', 'none', true, timestamp '2012-09-01', null, true, 0.0),
    ('t3', 'c', 'K3', 'none', true, timestamp '2012-11-20', null, null, null),
    ('t4', 'c', null, 'mail', false, null, true, true, 7.0),
) as t (trial_id, campaign_id, customer_id, arm, is_control, assigned_at, has_responded, has_converted, value)
