-- given
-- build: value_spans

-- test: who has churned by a month's end is no regular at it, and the value is that of the contracts that ran then, or last
-- given
insert into lifetimes (customer_id, basis, regular_from, churned_on, last_on, started_on, counts_from, relationship_number) values
    ('K1', 'contract', '2012-09-30', '2012-11-01', '2012-10-31', '2010-01-01', '2010-01-01', 1),
    ('K2', 'contract', '2012-10-01', null, '9999-12-31', '2010-01-01', '2010-01-01', 1),
    ('K3', 'orders', '2012-10-15', null, '2012-11-28', '2010-01-01', '2010-01-01', 1),
    ('K4', 'contract', '2012-11-29', null, '9999-12-31', '2010-01-01', '2010-01-01', 1),
    ('K5', 'contract', '2010-01-01', null, '2012-11-20', '2010-01-01', '2010-01-01', 1),
    ('within a month', 'contract', '2012-09-02', '2012-09-30', '2012-09-29', '2010-01-01', '2010-01-01', 1);
insert into lifetimes (customer_id, basis, regular_from, last_on, started_on, counts_from, relationship_number) values
    ('K2', 'orders', '2012-11-20', '2012-11-28', '2012-10-05', '2012-10-05', 1);
insert into relationships (customer_id, relationship_number, bases, basis, regular_from, churned_on) values
    ('K2', 1, 'both', 'contract', '2012-10-01', null), ('K5', 1, 'contract', 'contract', '2010-01-01', null),
    ('K1', 1, 'contract', 'contract', '2012-09-30', '2012-11-01'), ('K3', 1, 'orders', 'orders', '2012-10-15', null),
    ('K4', 1, 'contract', 'contract', '2012-11-29', null),
    ('within a month', 1, 'contract', 'contract', '2012-09-02', '2012-09-30');
insert into terms (customer_id, term_number, started_on, ended_on, covered_until_on, annual_value) values
    ('K2', 1, '2012-01-01', '2012-11-15', null, 10), ('K2', 1, '2012-11-01', '9999-12-31', '2012-11-15', 30),
    ('K1', 1, '2012-01-01', '2012-10-31', null, 7),
    -- The next was signed in time: the pause is longer than the grace period, and what ran last counts on in it, as after the last day.
    ('K5', 1, '2010-01-01', '2012-07-15', null, 5), ('K5', 1, '2010-01-01', '2012-07-31', '2012-07-15', 4),
    ('K5', 1, '2010-01-01', '2012-07-31', '2012-07-31', 2), ('K5', 2, '2012-10-05', '2012-11-20', '2012-07-31', 9);
insert into order_days (customer_id, ordered_on, next_ordered_on, annual_value) values
    ('K3', '2011-11-30', '2012-10-15', 6), ('K3', '2012-10-15', '2012-11-28', 14), ('K3', '2012-11-28', null, 11),
    ('K2', '2012-10-05', null, 3);

-- expect
from (values
    ('K1', 'contract', true, '2012-09-01', 1, 7), ('K1', 'contract', true, '2012-11-01', -1, -7),
    ('K2', null, true, '2012-10-01', 1, 13), ('K2', null, true, '2012-11-01', 0, 20),
    ('K2', 'contract', false, '2012-10-01', 1, 10), ('K2', 'contract', false, '2012-11-01', 0, 20),
    ('K2', 'orders', false, '2012-11-01', 1, 3), ('K3', 'orders', true, '2012-10-01', 1, 14),
    ('K3', 'orders', true, '2012-11-01', 0, -3), ('K5', 'contract', true, '2010-09-01', 1, 11),
    ('K5', 'contract', true, '2012-07-01', 0, -5), ('K5', 'contract', true, '2012-10-01', 0, 3)
) as t (customer_id, basis, is_total, month, customer_count, annual_value)

-- test: two kinds of business one after the other are two in one month and no change of the total but of its value
-- given
insert into lifetimes (customer_id, basis, regular_from, churned_on, last_on, relationship_number, started_on, counts_from) values
    ('K1', 'contract', '2010-01-01', '2012-10-11', '2012-10-10', 1, '2010-01-01', '2010-01-01'),
    ('K1', 'orders', '2012-10-20', null, '2012-10-20', 2, '2012-10-20', '2012-10-20');
insert into relationships (customer_id, relationship_number, bases, basis, regular_from, churned_on) values
    ('K1', 1, 'contract', 'contract', '2010-01-01', '2012-10-11'), ('K1', 2, 'orders', 'orders', '2012-10-20', null);
insert into terms (customer_id, term_number, started_on, ended_on, annual_value) values
    ('K1', 1, '2010-01-01', '2012-10-10', 50);
insert into order_days (customer_id, ordered_on, annual_value) values ('K1', '2012-10-20', 20);

-- expect
from (values
    ('K1', null, true, '2010-09-01', 1, 50), ('K1', null, true, '2012-10-01', 0, -30),
    ('K1', 'contract', false, '2010-09-01', 1, 50), ('K1', 'contract', false, '2012-10-01', -1, -50),
    ('K1', 'orders', false, '2012-10-01', 1, 20)
) as t (customer_id, basis, is_total, month, customer_count, annual_value)
