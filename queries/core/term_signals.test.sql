-- test: an event counts within the 120 days before the end, the last of several, and a wait only if it was open then
-- given
insert into term_ends (customer_id, lifetime_number, term_number, ended_on) values
    ('1', 1, 1, '2011-01-01'), ('2', 1, 1, '2011-01-01'), ('3', 1, 1, '2011-01-01'), ('4', 1, 1, '2011-01-01'),
    ('5', 1, 1, '2011-01-01');
insert into churn_signals (customer_id, what, happened_on, over_at) values
    -- In Berlin the one ended on the day of the end, the other on the day before.
    ('1', 'open_wait', '2010-12-01', '2010-12-31 23:30'), ('2', 'open_wait', '2010-12-01', '2010-12-31 22:30'),
    ('3', 'open_wait', '2010-09-02', null), ('4', 'open_wait', '2011-01-01', null),
    ('5', 'complaint', '2010-09-03', null), ('5', 'complaint', '2010-10-03', null);

-- expect
from (values
    ('1', 'open_wait', '2010-12-01', null), ('5', 'complaint', '2010-10-03', null)
) as t (customer_id, what, happened_on, conceded_on)

-- test: an offer gives way if it came after the event, for less, or on the old terms after changed ones
-- given
insert into term_ends (customer_id, lifetime_number, term_number, ended_on, annual_value) values
    ('less', 1, 1, '2011-01-01', 100), ('same', 1, 1, '2011-01-01', 100), ('old', 1, 1, '2011-01-01', 100),
    ('before', 1, 1, '2011-01-01', 100), ('late', 1, 1, '2011-01-01', 100);
insert into churn_signals (customer_id, what, happened_on) values
    ('less', 'refusal', '2010-11-10'), ('same', 'refusal', '2010-11-10'), ('old', 'changed_terms', '2010-11-01'),
    ('old', 'refusal', '2010-11-10'), ('before', 'refusal', '2010-11-10'), ('late', 'refusal', '2010-11-10');
insert into contracts (customer_id, offered_on, annual_value, has_changed_terms) values
    ('less', '2010-11-20', 90, true), ('less', '2010-11-15', 80, false), ('same', '2010-11-20', 100, false),
    ('old', '2010-11-01', 100, true), ('old', '2010-11-12', 100, false), ('before', '2010-11-10', 90, false),
    ('late', '2011-01-01', 90, false);

-- expect
from (values
    ('less', 'refusal', '2010-11-15'), ('same', 'refusal', null), ('old', 'changed_terms', '2010-11-12'),
    ('old', 'refusal', '2010-11-12'), ('before', 'refusal', null), ('late', 'refusal', null)
) as t (customer_id, what, conceded_on)
