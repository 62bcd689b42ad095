-- test: every rate is a count out of a count
-- given
create table churns_by_last_event as select 'silence' as last_event, 2 as churn_count, 3 as total_count;
create table win_back_funnel as
from (values ('churned', 4, null), ('attempted', 3, 4)) as t (step, customer_count, of_count);
create table win_back_returns as select 'none' as treatment, 1 as returned_count, 5 as customer_count;
create table win_back_replies as select 'this' as role, 0 as answered_count, 1 as replied_count;
create table responses_by_month as select date '2012-11-01' as month, 8 as answered_in_month_count, 10 as opened_count;
create table promises_by_month as select date '2012-11-01' as month, 6 as kept_count, 3 as broken_count;
create table win_back_outcomes as select 'personal' as treatment, 90 as window_days, 1 as returned_count, 4 as attempted_count;
create table cohort_retention as select 2009 as cohort_year, 2 as year_number, 3 as staying_count, 7 as customer_count;
create table win_back_by_kind as select 'personal' as kind, 4 as attempted_count, 3 as replied_count, 2 as answered_count, 1 as returned_count;
create table win_back_by_campaign as select 'C1' as campaign_id, 8 as attempted_count, 1 as replied_count;
create table campaign_outcomes as select 'C1' as campaign_id, 30 as window_days, 0 as returned_count, 7 as attempted_count;
create table promises_by_channel as select 'email' as channel, 5 as kept_count, 1 as broken_count;
create table waits_by_course as select 'nudged' as course, 3 as wait_count, 11 as total_count;
create table suppressions as select 'objection' as reason, 2 as send_count, 9 as total_count;
create table settings as select date '2012-11-28' as as_of_on;
create table win_back_cases as from (values (date '2012-01-01', -3), (date '2012-02-01', 31), (date '2012-03-01', null), (date '2012-11-01', 2)) as t (churned_on, days_to_attempt);
create table figures_by_year as select date '2011-01-01' as year, 5 as opened_count, 3 as answered_in_day_count, 1 as waiting_count;
create table returns_by_answer_delay as select 'week' as delay, 0 as answered_returned_count, 3 as answered_count, 1 as waiting_returned_count, 4 as waiting_count;
-- expect
from (values
    ('churns_by_last_event', 'silence', 2, 3),
    ('win_back_funnel', 'attempted', 3, 4),
    ('win_back_returns', 'none', 1, 5),
    ('win_back_replies', 'this', 0, 1),
    ('responses_by_month', '2012-11', 8, 10),
    ('win_back_outcomes', 'personal:90', 1, 4),
    ('cohort_retention', '2009:2', 3, 7),
    ('win_back_by_kind', 'personal:replied', 3, 4), ('win_back_by_kind', 'personal:answered', 2, 3), ('win_back_by_kind', 'personal:returned', 1, 4),
    ('win_back_by_campaign', 'C1', 1, 8), ('campaign_outcomes', 'C1:30', 0, 7), ('promises_by_channel', 'email', 5, 6), ('waits_by_course', 'nudged', 3, 11),
    ('suppressions', 'objection', 2, 9),
    ('win_back_lateness', '30', 1, 3), ('figures_by_year', '2011:answered', 3, 5), ('figures_by_year', '2011:waiting', 1, 5),
    ('returns_by_answer_delay', 'week:answered', 0, 3), ('returns_by_answer_delay', 'week:waiting', 1, 4),
    ('promises_by_month', '2012-11', 6, 9),
) as t (rate, stratum, numerator, denominator)
