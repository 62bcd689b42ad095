-- test: every rate is a count out of a count
-- given
insert into churns_by_last_event (last_event, churn_count, total_count) values ('silence', 2, 3);
insert into win_back_funnel (step, customer_count, of_count) values ('churned', 4, null), ('attempted', 3, 4);
insert into win_back_returns (treatment, returned_count, customer_count) values ('none', 1, 5);
insert into win_back_replies (role, answered_count, replied_count) values ('this', 0, 1);
insert into responses_by_month (month, answered_in_month_count, opened_count) values ('2012-11-01', 8, 10);
insert into promises_by_month (month, kept_count, broken_count) values ('2012-11-01', 6, 3);
insert into win_back_outcomes (treatment, window_days, returned_count, attempted_count) values ('personal', 90, 1, 4);
insert into cohort_retention (cohort_year, year_number, staying_count, customer_count) values (2009, 2, 3, 7);
insert into win_back_by_kind (kind, attempted_count, replied_count, answered_count, returned_count) values
    ('personal', 4, 3, 2, 1);
insert into win_back_by_campaign (campaign_id, attempted_count, replied_count) values ('C1', 8, 1);
insert into campaign_outcomes (campaign_id, window_days, returned_count, attempted_count) values ('C1', 30, 0, 7);
insert into promises_by_channel (channel, kept_count, broken_count) values ('email', 5, 1);
insert into waits_by_course (course, wait_count, total_count) values ('nudged', 3, 11);
insert into suppressions (reason, send_count, total_count) values ('objection', 2, 9);
insert into win_back_cases (churned_on, days_to_attempt) values
    ('2012-01-01', -3), ('2012-02-01', 31), ('2012-03-01', null), ('2012-11-01', 2);
insert into figures_by_year (year, opened_count, answered_in_day_count, waiting_count) values ('2011-01-01', 5, 3, 1);
insert into returns_by_answer_delay (delay, answered_returned_count, answered_count, waiting_returned_count, waiting_count) values
    ('week', 0, 3, 1, 4);

-- expect
from (values
    ('churns_by_last_event', 'silence', 2, 3), ('win_back_funnel', 'attempted', 3, 4), ('win_back_returns', 'none', 1, 5),
    ('win_back_replies', 'this', 0, 1), ('responses_by_month', '2012-11', 8, 10), ('win_back_outcomes', 'personal:90', 1, 4),
    ('cohort_retention', '2009:2', 3, 7), ('win_back_by_kind', 'personal:replied', 3, 4),
    ('win_back_by_kind', 'personal:answered', 2, 3), ('win_back_by_kind', 'personal:returned', 1, 4),
    ('win_back_by_campaign', 'C1', 1, 8), ('campaign_outcomes', 'C1:30', 0, 7), ('promises_by_channel', 'email', 5, 6),
    ('waits_by_course', 'nudged', 3, 11), ('suppressions', 'objection', 2, 9), ('win_back_lateness', '30', 1, 3),
    ('figures_by_year', '2011:answered', 3, 5), ('figures_by_year', '2011:waiting', 1, 5),
    ('returns_by_answer_delay', 'week:answered', 0, 3), ('returns_by_answer_delay', 'week:waiting', 1, 4),
    ('promises_by_month', '2012-11', 6, 9)
) as t (rate, stratum, numerator, denominator)
