-- test: smoking before lung cancer (Doll and Hill 1950: 647 of 649 cases, 622 of 649 controls) has the odds ratio 14.04, 3.33 to 59.30 (Woolf)
-- given
create table settings as select 120 as cause_days;
create table event_archive as select date '1940-01-01' as begins_on;
create table term_ends as
select number as customer_id, 1 as lifetime_number, 1 as term_number, date '1949-01-01' as ended_on, number >= 649 as is_kept
from range(1298) as numbers (number);
create table churn_signals as
select number as customer_id, unnest(['refusal', 'refusal']) as what, unnest([date '1948-12-01', date '1948-12-02']) as happened_on, null::timestamp as over_at
from range(1298) as numbers (number)
where number < 647 or number >= 649 + 27;

-- expect
from (values
    ('refusal', 647, 649, 622, 649, 14.0426, 3.3253, 59.3008), ('any', 647, 649, 622, 649, 14.0426, 3.3253, 59.3008),
    ('changed_terms', 0, 649, 0, 649, null, null, null), ('complaint', 0, 649, 0, 649, null, null, null),
    ('open_wait', 0, 649, 0, 649, null, null, null), ('account_manager_change', 0, 649, 0, 649, null, null, null),
) as t (event, left_count, left_total_count, kept_count, kept_total_count, odds_ratio, odds_ratio_low, odds_ratio_high)

-- test: an event counts within the days before the end, a wait only if it was open then, a term only if events could be known
-- given
create table settings as select 120 as cause_days;
create table event_archive as select date '2010-09-02' as begins_on;
create table term_ends as
from (values
    (1, date '2011-01-01', false), (2, date '2011-01-01', false), (3, date '2011-01-01', false),
    (4, date '2011-01-01', true), (5, date '2011-01-01', true), (6, date '2010-12-30', false),
) as t (customer_id, ended_on, is_kept);
alter table term_ends add column lifetime_number integer default 1;
alter table term_ends add column term_number integer default 1;
create table churn_signals as
from (values
    -- In Berlin the one ended on the day of the end, the other on the day before.
    (1, 'open_wait', date '2010-12-01', timestamp '2010-12-31 23:30'), (2, 'open_wait', date '2010-12-01', timestamp '2010-12-31 22:30'),
    (3, 'open_wait', date '2010-09-02', null), (4, 'open_wait', date '2011-01-01', null), (5, 'complaint', date '2010-09-03', null),
    (6, 'open_wait', date '2010-12-01', null),
) as t (customer_id, what, happened_on, over_at);

-- expect
from (values
    ('open_wait', 1, 3, 0, 2), ('complaint', 0, 3, 1, 2), ('any', 1, 3, 1, 2),
    ('refusal', 0, 3, 0, 2), ('changed_terms', 0, 3, 0, 2), ('account_manager_change', 0, 3, 0, 2),
) as t (event, left_count, left_total_count, kept_count, kept_total_count)
