-- given
insert into looked_at_ends (customer_id, ended_on, lead_days, is_running, annual_value) values
    ('a', '2012-12-30', 30, true, 1000), ('b', '2013-03-01', 90, true, 1000), ('past', '2012-06-30', 30, false, 1000);
insert into renewal_causes (customer_id, ended_on, lead_days, cause, level) values
    ('a', '2012-12-30', 30, 'terms', ln(2.0)), ('a', '2012-12-30', 30, 'refusal', 1.0), ('a', '2012-12-30', 30, 'slow_answers', ln(8.0)),
    ('b', '2013-03-01', 90, 'terms', 0.0);
insert into renewal_fits (lead_days, fit_on, case_count, left_count, penalty, intercept) values
    (30, '2012-11-29', 100, 20, 10.0, -1.0), (30, '2012-10-01', 100, 20, 10.0, 9.0), (90, '2012-11-29', 100, 20, 10.0, -1.0);
insert into renewal_weights (lead_days, fit_on, cause, weight, mean) values
    (30, '2012-11-29', 'terms', 0.1, 0.0), (30, '2012-11-29', 'refusal', 2.0, 0.1), (30, '2012-11-29', 'slow_answers', -0.5, 1.0),
    (90, '2012-11-29', 'terms', 1.0, 0.0);

-- test: who runs is scored by the fit of today, with the two causes that move the odds most, where scores told more than the average
-- given
insert into renewal_record (lead_days, is_told) values (30, true), (90, false);

-- expect
from (values
    ('a', 1000, 0.5817, 0.2000, 'refusal', 1.0, 6.0496, 'slow_answers', 7.0, 0.5829)
) as t (customer_id, annual_value, leaving_share, base_share, cause_1, cause_1_level, cause_1_odds, cause_2, cause_2_level, cause_2_odds)

-- test: where scores told no more than the average there is none
-- given
insert into renewal_record (lead_days, is_told) values (30, false), (90, false);

-- expect
select 'a' as customer_id where false
