-- test: smoking before lung cancer (Doll and Hill 1950: 647 of 649 cases, 622 of 649 controls) has the odds ratio 14.04, 3.33 to 59.30 (Woolf)
-- given
insert into event_archive (begins_on) values ('1940-01-01');
insert into term_ends (customer_id, lifetime_number, term_number, ended_on, is_kept)
select cast(number as varchar), 1, 1, '1949-01-01', number >= 649
from range(1298) as numbers (number);
insert into churn_signals (customer_id, what, happened_on)
select cast(number as varchar), 'refusal', unnest(['1948-12-01', '1948-12-02'])
from range(1298) as numbers (number)
where number < 647 or number >= 649 + 27;

-- expect
from (values
    ('refusal', 647, 649, 622, 649, 14.0426, 3.3253, 59.3008), ('any', 647, 649, 622, 649, 14.0426, 3.3253, 59.3008),
    ('changed_terms', 0, 649, 0, 649, null, null, null), ('complaint', 0, 649, 0, 649, null, null, null),
    ('open_wait', 0, 649, 0, 649, null, null, null), ('account_manager_change', 0, 649, 0, 649, null, null, null)
) as t (event, left_count, left_total_count, kept_count, kept_total_count, odds_ratio, odds_ratio_low, odds_ratio_high)

-- test: an event counts within the days before the end, a wait only if it was open then, a term only if events could be known
-- given
insert into event_archive (begins_on) values ('2010-09-02');
insert into term_ends (customer_id, ended_on, is_kept, lifetime_number, term_number) values
    ('1', '2011-01-01', false, 1, 1), ('2', '2011-01-01', false, 1, 1), ('3', '2011-01-01', false, 1, 1),
    ('4', '2011-01-01', true, 1, 1), ('5', '2011-01-01', true, 1, 1), ('6', '2010-12-30', false, 1, 1);
insert into churn_signals (customer_id, what, happened_on, over_at) values
    -- In Berlin the one ended on the day of the end, the other on the day before.
    ('1', 'open_wait', '2010-12-01', '2010-12-31 23:30'), ('2', 'open_wait', '2010-12-01', '2010-12-31 22:30'),
    ('3', 'open_wait', '2010-09-02', null), ('4', 'open_wait', '2011-01-01', null), ('5', 'complaint', '2010-09-03', null),
    ('6', 'open_wait', '2010-12-01', null);

-- expect
from (values
    ('open_wait', 1, 3, 0, 2), ('complaint', 0, 3, 1, 2), ('any', 1, 3, 1, 2), ('refusal', 0, 3, 0, 2),
    ('changed_terms', 0, 3, 0, 2), ('account_manager_change', 0, 3, 0, 2)
) as t (event, left_count, left_total_count, kept_count, kept_total_count)

-- test: of each customer the last end counts once more by itself, whatever became of those before
-- given
insert into event_archive (begins_on) values ('2000-01-01');
insert into term_ends (customer_id, lifetime_number, term_number, ended_on, is_kept) values
    ('left', 1, 1, '2009-12-31', true), ('left', 1, 2, '2010-12-31', false), ('left', 2, 1, '2011-12-31', false),
    ('stayed', 1, 1, '2009-12-31', true), ('stayed', 1, 2, '2010-12-31', true), ('other', 1, 1, '2010-12-31', true);
insert into churn_signals (customer_id, what, happened_on) values
    ('left', 'refusal', '2009-12-01'), ('left', 'refusal', '2010-12-01'), ('left', 'refusal', '2011-12-01'),
    ('stayed', 'refusal', '2009-12-01'), ('stayed', 'refusal', '2010-12-01');

-- expect
from (values
    ('refusal', 2, 2, 3, 4, 1, 1, 1, 2), ('any', 2, 2, 3, 4, 1, 1, 1, 2), ('complaint', 0, 2, 0, 4, 0, 1, 0, 2),
    ('open_wait', 0, 2, 0, 4, 0, 1, 0, 2), ('changed_terms', 0, 2, 0, 4, 0, 1, 0, 2),
    ('account_manager_change', 0, 2, 0, 4, 0, 1, 0, 2)
) as t (
    event, left_count, left_total_count, kept_count, kept_total_count,
    last_left_count, last_left_total_count, last_kept_count, last_kept_total_count
)
