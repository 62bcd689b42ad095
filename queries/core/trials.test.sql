-- test: an outcome that the tool does not export is an order or a return within 30 days that are over
-- given
-- settings: as_of=2012-11-30
-- build: trial_names
-- build: repeated_ids
-- build: file_order
-- build: older_rows
insert into imports.files (file_id, path) values (1, 'a.csv'), (2, 'b.csv');
insert into surviving_customers (customer_id, surviving_id) values ('K2-old', 'K2');
insert into identities (address, customer_id) values ('anna@kelm.example', 'K1');
insert into orders (order_id, customer_id, ordered_at, value) values
    ('o1', 'K1', '2012-09-10', 20.0),
    ('o2', 'K1', '2012-10-20', 99.0);
insert into losses (customer_id, returned_on) values ('K2', '2012-09-15');
insert into imports.trials (
    trial_id, campaign_id, customer_id, email, arm, is_control, assigned_at, has_responded, has_converted, value, file_id, line
) values
    ('t1', 'c', null, 'anna@kelm.example', 'mail', false, '2012-09-01', null, null, null, 1, 2),
    ('t2', 'c', 'K2-old', null, 'none', true, '2012-09-01', null, null, null, 1, 3),
    ('t3', 'c', 'K3', null, 'none', true, '2012-11-20', null, null, null, 1, 4),
    ('t4', 'c', null, null, 'mail', false, null, true, false, 5.0, 1, 5),
    ('t4', 'c', null, null, 'mail', false, null, true, true, 7.0, 2, 2),
    ('t5', 'c', 'K4', null, 'mail', false, '2012-12-01', true, true, 7.0, 2, 3);

-- expect
from (values
    ('t1', 'c', 'K1', 'mail', false, '2012-09-01', null, true, 20.0),
    ('t2', 'c', 'K2', 'none', true, '2012-09-01', null, true, 0.0),
    ('t3', 'c', 'K3', 'none', true, '2012-11-20', null, null, null),
    ('t4', 'c', null, 'mail', false, null, true, true, 7.0)
) as t (trial_id, campaign_id, customer_id, arm, is_control, assigned_at, has_responded, has_converted, value)

-- test: a number that a whole experiment has leaves each customer its row, the newest of them
-- given
-- settings: as_of=2012-11-30
-- build: trial_names
-- build: repeated_ids
-- build: file_order
-- build: older_rows
insert into imports.files (file_id, path) values (1, 'a.csv'), (2, 'b.csv');
insert into orders (order_id, customer_id, ordered_at, value) values ('o1', 'K1', '2012-09-10', 20.0);
insert into imports.trials (trial_id, campaign_id, customer_id, arm, is_control, assigned_at, has_converted, file_id, line) values
    ('spring', 'c', 'K1', 'mail', false, '2012-09-01', null, 1, 2),
    ('spring', 'c', 'K2', 'none', true, '2012-09-01', null, 1, 3),
    ('spring', 'c', 'K2', 'none', true, '2012-09-01', true, 2, 2),
    ('spring', 'c', null, 'mail', false, '2012-09-01', true, 1, 4),
    ('spring', 'c', null, 'mail', false, '2012-09-01', true, 1, 5);

-- expect
from (values
    ('spring', 'K1', true, 20.0), ('spring', 'K2', true, 0.0), ('spring', null, true, null), ('spring', null, true, null)
) as t (trial_id, customer_id, has_converted, value)

-- test: calls have the days that were planned for their outcome
-- given
-- settings: as_of=2012-11-30
-- build: trial_names
-- build: repeated_ids
-- build: file_order
-- build: older_rows
insert into imports.files (file_id, path) values (1, 'a.csv');
insert into losses (customer_id, returned_on) values ('K1', '2012-10-20'), ('K2', '2012-12-20');
insert into imports.trials (trial_id, campaign_id, customer_id, arm, is_control, assigned_at, contacted_by, outcome_days, file_id, line)
values
    ('t1', 'c', 'K1', 'now', false, '2012-09-01', 'call', 90, 1, 2),
    ('t2', 'c', 'K2', 'later', true, '2012-09-01', 'call', 90, 1, 3),
    ('t3', 'c', 'K3', 'later', true, '2012-09-02', 'call', 90, 1, 4);

-- expect
from (values
    ('t1', 'call', '2012-11-30', true), ('t2', 'call', '2012-11-30', false), ('t3', 'call', '2012-12-01', null)
) as t (trial_id, contacted_by, over_at, has_converted)

-- test: half a day of the time that an outcome counts is a whole one
-- given
-- settings: as_of=2012-11-30
-- build: trial_names
-- build: repeated_ids
-- build: file_order
-- build: older_rows
insert into orders (order_id, customer_id, ordered_at, value) values ('o1', 'K1', '2012-09-03 12:00', 20.0);
insert into imports.trials (trial_id, campaign_id, customer_id, arm, is_control, assigned_at, outcome_days) values
    ('t1', 'c', 'K1', 'mail', false, '2012-09-01', 2.5);

-- expect
from (values ('t1', '2012-09-04', true, 20.0)) as t (trial_id, over_at, has_converted, value)
