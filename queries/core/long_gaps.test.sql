-- test: the company's long gap is the one that nine in ten do not exceed, of the gaps known by then; of fewer than 20 none is told
-- given
-- settings: as_of=2012-11-28, thresholds.grace_days=30
insert into word_days (customer_key, spoken_on, gap_days)
select 1 as customer_key, date '2009-10-30' as spoken_on, i as gap_days
from range(1, 20) as t (i)
union all
select 2, date '2009-11-02', 20
union all
select 3, date '2012-11-01', 400
from range(5)
union all
select 3, date '2012-11-01', null;

-- expect
select date '2009-10-31' as seen_on, false as is_now, 19 as gap_count, null as long_gap_days
union all
select last_day(cast(date '2009-11-30' + to_months(cast(i as integer)) as date)), false, 20, 18
from range(23) as t (i)
union all
select date '2012-11-28', true, 25, 400

-- test: without a word nothing is long
-- given
-- settings: as_of=2012-11-30, thresholds.grace_days=0

-- expect
select last_day(cast(date '2009-12-31' + to_months(cast(i as integer)) as date)) as seen_on, 0 as gap_count, null as long_gap_days
from range(24) as t (i)
union all
select date '2012-11-30', 0, null
