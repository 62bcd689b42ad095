-- test: who is there on the anniversary counts, back again too; only where the years are over, and the begin lies within the data
-- given
create table settings as select date '2012-11-28' as as_of_on;
create table tenures as
select *, 'contract' as basis from (values
    ('stays', date '2010-01-01', true, 0), ('leaves', date '2010-01-01', true, 0), ('back', date '2010-11-28', true, 0), ('back', date '2012-06-01', true, 0),
    ('too new', date '2010-11-29', true, 0), ('older than the data', date '2010-01-01', true, 5), ('unknown', date '2010-01-01', false, 0)
) as t (customer_id, started_on, is_start_known, entry_days);
create table relationships as
from (values
    ('stays', date '2010-01-01', null::date), ('leaves', date '2010-01-01', date '2011-01-01'), ('back', date '2010-11-28', date '2011-06-01'), ('back', date '2012-06-01', null),
    ('too new', date '2010-11-29', null)
) as t (customer_id, started_on, churned_on);

-- expect
from (values (2010, 1, 4, 2), (2010, 2, 3, 2)) as t (cohort_year, year_number, customer_count, staying_count)
