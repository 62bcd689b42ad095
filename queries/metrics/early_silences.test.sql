-- test: quiet is a regular who is silent for longer than nine in ten of the own gaps in this stretch, and is not yet lost
-- given
create table settings as select date '2012-12-31' as as_of_on;
create table order_lifetimes as
from (values
    ('quiet', date '2012-01-01', date '2012-10-27', date '2012-10-01', null::date, 50.5, 90),
    ('in rhythm', date '2012-01-01', date '2012-12-02', date '2012-10-01', null, 70.0, 90),
    ('lost', date '2012-01-01', date '2012-08-01', date '2012-06-01', date '2012-12-01', 9.0, 90),
    ('no regular', date '2012-01-01', date '2012-10-27', null, null, 9.0, 90),
) as t (customer_id, started_on, last_on, regular_from, churned_on, annual_value, silence_days);
create table order_days as
select customer_id, ordered_on, gap_days
from (values ('quiet'), ('in rhythm'), ('lost'), ('no regular')) as a (customer_id)
cross join (values
    (date '2012-01-01', 400), (date '2012-01-31', 30), (date '2012-03-01', 30), (date '2012-03-31', 30)
) as b (ordered_on, gap_days);
create table customer_standings as from (values ('quiet', 'Q'), ('in rhythm', 'R'), ('lost', 'L'), ('no regular', 'N')) as t (customer_id, name);
create table order_histories as
select customer_id, 3 as repeat_count, 13 as last_week, 52 as age_weeks from customer_standings;
create table order_outlooks as select 3 as repeat_count, 13 as last_week, 52 as age_weeks, 0.25 as alive_share;

-- expect
from (values ('quiet', 'Q', 50.5, date '2012-10-27', 65, 30, date '2013-01-25', 0.25, 2, 1)) as t
    (customer_id, name, annual_value, last_ordered_on, quiet_days, usual_gap_days, lost_on, alive_share, regular_count, quiet_count)
