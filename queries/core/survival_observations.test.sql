-- test: open waits are censored and settled ones compete; courtesies stay out, and only the last 13 months have curves of their own
-- given
-- build: counted_waits
insert into waits (opened_month, wait_seconds, working_seconds, outcome, is_courtesy) values
    ('2012-11-01', 60.0, 0.0, 'answered', false), ('2012-11-01', 90.0, 9.0, 'open', false),
    ('2011-11-01', 70.0, 7.0, 'settled', false), ('2011-10-01', 80.0, 8.0, 'answered', false),
    ('2012-11-01', 5.0, 5.0, 'open', true);
insert into losses (customer_id, loss_number, churned_on, returned_on, is_followed) values
    ('K1', 1, '2012-01-01', '2012-03-01', true), ('K2', 1, '2012-11-18', null, true), ('K3', 1, null, null, true),
    ('K4', 1, '2012-01-01', '2011-12-20', true), ('K5', 1, '2012-01-01', '2012-03-01', true),
    ('K6', 1, '2012-01-01', '2012-01-11', true), ('left longer ago', 1, '2010-01-01', null, true),
    ('only as it came back', 1, '2003-01-01', '2005-01-01', false);
insert into win_back_cases (customer_id, loss_number) values
    ('K1', 1), ('K2', 1), ('K4', 1), ('K5', 1), ('K6', 1), ('only as it came back', 1);
insert into attempts (customer_id, loss_number, kind, attempted_on) values
    ('K2', 1, 'promotion', '2012-11-20'), ('K5', 1, 'personal', '2012-02-10'), ('K5', 1, 'win-back', '2012-01-31'),
    ('K6', 1, 'personal', '2012-05-01');
insert into wait_groups (dimension, wait_group, wait_seconds, outcome) values ('channel', 'call', 5.0, 'settled');
insert into wait_variants (variant, wait_seconds, outcome) values ('headline', 6.0, 'answered');
insert into renewals (entry_terms, term_number, has_left) values (0, 3, true), (1, 2, false), (2, 2, false), (0, 0, false);
insert into tenures (basis, entry_days, tenure_days, has_ended, is_start_known) values
    ('contract', 400, 1000, true, true), ('contract', 0, 200, false, true), ('orders', 0, 300, false, false),
    ('contract', 400, 400, true, true);

-- expect
from (values
    ('waits', 'all', 0, 60, 1), ('waits', 'all', 0, 90, 0), ('waits', 'all', 0, 70, 2), ('waits', 'all', 0, 80, 1),
    ('waits', '2012-11', 0, 60, 1), ('waits', '2012-11', 0, 90, 0), ('waits', '2011-11', 0, 70, 2),
    ('working_waits', '2012-11', 0, 0, 1), ('working_waits', '2012-11', 0, 9, 0), ('working_waits', '2011-11', 0, 7, 2),
    ('waits_by_group', 'channel:call', 0, 5, 2), ('waits_by_variant', 'headline', 0, 6, 1),
    ('returns', 'spontaneous', 0, 60, 1), ('returns', 'spontaneous', 0, 10, 0), ('returns', 'spontaneous', 0, 30, 0),
    ('returns', 'spontaneous', 0, 10, 1),
    ('returns_by_kind', 'promotion', 0, 8, 0), ('returns_by_kind', 'personal', 0, 292, 0), ('returns_by_kind', 'win-back', 0, 302, 0),
    ('returns_by_kind', 'personal', 0, 211, 0), ('renewals', 'all', 0, 3, 1), ('renewals', 'all', 1, 2, 0), ('renewals', 'all', 0, 0, 0),
    ('tenures', 'contract', 400, 1000, 1), ('tenures', 'contract', 0, 200, 0)
) as t (curve, stratum, entry, duration, outcome)
