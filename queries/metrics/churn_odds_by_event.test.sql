-- test: smoking before lung cancer (Doll and Hill 1950: 647 of 649 cases, 622 of 649 controls) has the odds ratio 14.04, 3.33 to 59.30 (Woolf)
-- given
insert into term_ends (customer_id, lifetime_number, term_number, ended_on, is_kept, annual_value, is_known)
select cast(number as varchar), 1, 1, '1949-01-01', number >= 649, 2, true
from range(1298) as numbers (number);
insert into term_signals (customer_id, lifetime_number, term_number, what, conceded_on)
select cast(number as varchar), 1, 1, unnest(['refusal', 'complaint']), case when number in (1, 2, 700) then '1948-12-24' end
from range(1298) as numbers (number)
where number < 647 or number >= 649 + 27;

-- expect
from (values
    ('refusal', 647, 649, 622, 649, 1294, 1244, 3, 2, 14.0426, 3.3253, 59.3008),
    ('complaint', 647, 649, 622, 649, 1294, 1244, 3, 2, 14.0426, 3.3253, 59.3008),
    ('any', 647, 649, 622, 649, 1294, 1244, 3, 2, 14.0426, 3.3253, 59.3008),
    ('none', 2, 649, 27, 649, 4, 54, 0, 0, 0.0712, 0.0169, 0.3007),
    ('changed_terms', 0, 649, 0, 649, 0, 0, 0, 0, null, null, null),
    ('open_wait', 0, 649, 0, 649, 0, 0, 0, 0, null, null, null),
    ('account_manager_change', 0, 649, 0, 649, 0, 0, 0, 0, null, null, null)
) as t (
    event, left_count, left_total_count, kept_count, kept_total_count, left_value, kept_value,
    conceded_count, conceded_left_count, odds_ratio, odds_ratio_low, odds_ratio_high
)

-- test: a term counts only if events could be known
-- given
insert into term_ends (customer_id, ended_on, is_kept, lifetime_number, term_number, annual_value, is_known) values
    ('1', '2011-01-01', false, 1, 1, 10, true), ('2', '2011-01-01', true, 1, 1, 20, true),
    ('3', '2010-12-30', false, 1, 1, 40, false);
insert into term_signals (customer_id, lifetime_number, term_number, what) values ('1', 1, 1, 'open_wait'), ('3', 1, 1, 'open_wait');

-- expect
from (values
    ('open_wait', 1, 1, 0, 1, 10, 0), ('complaint', 0, 1, 0, 1, 0, 0), ('any', 1, 1, 0, 1, 10, 0), ('refusal', 0, 1, 0, 1, 0, 0),
    ('changed_terms', 0, 1, 0, 1, 0, 0), ('account_manager_change', 0, 1, 0, 1, 0, 0), ('none', 0, 1, 1, 1, 0, 20)
) as t (event, left_count, left_total_count, kept_count, kept_total_count, left_value, kept_value)

-- test: of each customer the last end counts once more by itself, whatever became of those before
-- given
insert into term_ends (customer_id, lifetime_number, term_number, ended_on, is_kept, annual_value, is_known) values
    ('left', 1, 1, '2009-12-31', true, 1, true), ('left', 1, 2, '2010-12-31', false, 1, true),
    ('left', 2, 1, '2011-12-31', false, 1, true), ('stayed', 1, 1, '2009-12-31', true, 1, true),
    ('stayed', 1, 2, '2010-12-31', true, 1, true), ('other', 1, 1, '2010-12-31', true, 1, true);
insert into term_signals (customer_id, lifetime_number, term_number, what)
select term_ends.customer_id, term_ends.lifetime_number, term_ends.term_number, 'refusal'
from term_ends
where term_ends.customer_id <> 'other';

-- expect
from (values
    ('refusal', 2, 2, 3, 4, 1, 1, 1, 2), ('any', 2, 2, 3, 4, 1, 1, 1, 2), ('complaint', 0, 2, 0, 4, 0, 1, 0, 2),
    ('open_wait', 0, 2, 0, 4, 0, 1, 0, 2), ('changed_terms', 0, 2, 0, 4, 0, 1, 0, 2),
    ('account_manager_change', 0, 2, 0, 4, 0, 1, 0, 2), ('none', 0, 2, 1, 4, 0, 1, 1, 2)
) as t (
    event, left_count, left_total_count, kept_count, kept_total_count,
    last_left_count, last_left_total_count, last_kept_count, last_kept_total_count
)
