-- test: how far a customer came is told by the personal attempts of that loss, and offers between attempt and return, only; a second term signed ahead keeps nobody yet, nor does one order with a long silence allowed after it
-- given
insert into losses (customer_id, loss_number, churned_on, was_regular, annual_value, returned_on) values
    ('a', 1, '2012-01-01', true, 5.0, null),
    ('b', 1, '2012-02-01', true, 5.0, '2012-06-01'),
    ('c', 1, '2010-11-28', true, 5.0, null),
    ('d', 1, null, true, 5.0, null),
    ('e', 1, '2012-03-01', false, 5.0, '2012-09-01'),
    ('f', 1, '2012-03-01', false, 5.0, '2012-09-01'),
    ('g', 1, '2011-01-01', false, 5.0, '2011-09-01'),
    ('h', 1, '2011-01-01', false, 5.0, '2011-09-01'),
    ('i', 1, '2011-01-01', false, 5.0, '2011-09-01'),
    ('j', 1, '2011-01-01', false, 5.0, '2011-09-01');
insert into attempts (customer_id, loss_number, kind, attempted_on, replied_at, answer_outcome, offered_contract_id) values
    ('a', 1, 'personal', '2012-10-10', '2012-10-10 15:00', 'open', 'k'),
    ('b', 1, 'win-back', '2012-03-10', '2012-03-10 15:00', 'answered', null),
    ('e', 1, 'personal', '2012-04-10', '2012-04-10 15:00', 'answered', null),
    ('f', 1, 'personal', '2012-04-10', '2012-04-10 15:00', 'answered', null);
insert into contracts (customer_id, offered_on) values ('e', '2012-05-01'), ('f', '2012-04-09'), ('f', '2012-09-02');
insert into relationships (customer_id, relationship_number, annual_value) values ('b', 2, 7.0), ('e', 2, 8.0);
insert into lifetimes (customer_id, basis, relationship_number, counts_from, last_on, lifetime_number) values
    ('b', 'contract', 2, '2012-06-01', '2013-05-31', 2), ('b', 'orders', 2, '2011-11-30', '2012-11-01', 1),
    ('i', 'orders', 2, '2011-09-01', '2011-09-01', 2), ('j', 'orders', 2, '2011-09-01', '2012-08-31', 2),
    ('e', 'contract', 2, '2012-09-01', '2012-11-27', 2), ('g', 'contract', 2, '2011-09-01', '2013-12-31', 2),
    ('h', 'contract', 2, '2011-09-01', '2013-08-31', 2);
insert into terms (customer_id, lifetime_number, term_number, started_on) values
    ('g', 2, 1, '2011-09-01'), ('g', 2, 2, '2013-01-01'), ('h', 2, 1, '2011-09-01'), ('h', 2, 2, '2012-09-01'),
    ('h', 1, 2, '2009-09-01');

-- expect
from (values
    ('a', 283, true, true, false, false, false, false, false, null),
    ('b', null, false, false, false, false, false, true, false, 7.0),
    ('e', 40, true, true, true, true, true, false, true, 8.0),
    ('f', 40, true, true, true, false, true, false, false, null),
    ('g', null, false, false, false, false, false, true, false, null),
    ('h', null, false, false, false, false, false, true, true, null),
    ('i', null, false, false, false, false, false, true, false, null),
    ('j', null, false, false, false, false, false, true, true, null)
) as t (
    customer_id, days_to_attempt, is_attempted, is_replied, is_answered, is_offered, is_returned, is_returned_untouched,
    is_kept, second_annual_value
)
