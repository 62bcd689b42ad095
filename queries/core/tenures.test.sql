-- test: a contract older than the data is followed from their begin on, two days before the first end known; first orders soon after the first of all may be no first ones
-- given
-- build: followed_from
insert into lifetimes (customer_id, basis, lifetime_number, started_on, churned_on, relationship_number) values
    ('old', 'contract', 1, '2001-01-01', '2009-01-01', 1), ('older than all', 'contract', 1, '2000-01-01', null, 1),
    ('new', 'contract', 1, '2009-01-01', null, 1), ('first of all', 'orders', 1, '2008-01-01', '2008-06-01', 1),
    ('first of all', 'orders', 2, '2009-01-01', null, 2), ('new by orders', 'orders', 1, '2010-01-01', null, 1),
    ('beside', 'orders', 1, '2010-01-01', null, null);

-- expect
from (values
    ('old', 'contract', 2920, 2922, true, true), ('older than all', 'contract', 3286, 4716, false, true),
    ('new', 'contract', 0, 1428, false, true), ('first of all', 'orders', 0, 152, true, false),
    ('first of all', 'orders', 0, 1428, false, true), ('new by orders', 'orders', 0, 1063, false, true)
) as t (customer_id, basis, entry_days, tenure_days, has_ended, is_start_known)

-- test: where the configuration says from when on all are in the data, that holds
-- given
-- settings: thresholds.archive_begins=2005-01-01
-- build: followed_from
insert into lifetimes (customer_id, basis, lifetime_number, started_on, churned_on, relationship_number) values
    ('old', 'contract', 1, '2004-12-31', '2009-01-01', 1), ('orders', 'orders', 1, '2008-01-01', null, 1);

-- expect
from (values ('old', 1, true), ('orders', 0, true)) as t (customer_id, entry_days, is_start_known)
