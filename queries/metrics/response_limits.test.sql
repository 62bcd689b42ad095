-- test: limits are those of the loan costs in Montgomery, Introduction to Statistical Quality Control (mean 300.5, limits 279.78 and 321.22), a month outside them is a signal
-- given
create table responses_by_month as
select cast(month as date) as month, role, wait_seconds_median
from (values
    (date '2011-01-01' + to_months(0), null, exp(3.1)),
    (date '2011-01-01' + to_months(1), null, exp(2.88)),
    (date '2011-01-01' + to_months(2), null, exp(2.97)),
    (date '2011-01-01' + to_months(3), null, exp(2.98)),
    (date '2011-01-01' + to_months(4), null, exp(3.07)),
    (date '2011-01-01' + to_months(5), null, exp(3.03)),
    (date '2011-01-01' + to_months(6), null, exp(2.94)),
    (date '2011-01-01' + to_months(7), null, exp(2.97)),
    (date '2011-01-01' + to_months(8), null, exp(3.08)),
    (date '2011-01-01' + to_months(9), null, exp(3.06)),
    (date '2011-01-01' + to_months(10), null, exp(2.94)),
    (date '2011-01-01' + to_months(11), null, exp(2.99)),
    (date '2011-01-01' + to_months(12), null, exp(2.97)),
    (date '2011-01-01' + to_months(13), null, exp(2.99)),
    (date '2011-01-01' + to_months(14), null, exp(3.14)),
    (date '2011-01-01' + to_months(15), null, exp(2.95)),
    (date '2011-01-01' + to_months(16), null, exp(2.93)),
    (date '2011-01-01' + to_months(17), null, exp(3.06)),
    (date '2011-01-01' + to_months(18), null, exp(3.01)),
    (date '2011-01-01' + to_months(19), null, exp(3.04)),
    (date '2012-09-01', 'this', exp(3.22)),
) as t (month, role, wait_seconds_median);

-- expect
select *
from (values
    (date '2011-01-01', null, 20.1862, 16.4085, 24.8337),
    (date '2012-09-01', 'slower', 20.1862, 16.4085, 24.8337),
) as t (month, signal, usual_seconds, usual_seconds_low, usual_seconds_high)
union all
select cast(date '2011-01-01' + to_months(cast(number as integer)) as date), null, 20.1862, 16.4085, 24.8337
from range(1, 20) as numbers (number)

-- test: of fewer than six months before, nothing is called usual; the month itself does not count
-- given
create table responses_by_month as
from (values
    (date '2012-06-01', null, 100.0), (date '2012-07-01', null, 110.0), (date '2012-08-01', null, 90.0), (date '2012-09-01', null, null),
    (date '2012-10-01', 'before', 95.0), (date '2012-11-01', 'this', 9000.0),
) as t (month, role, wait_seconds_median);

-- expect
from (values
    (date '2012-06-01', null, cast(null as double)), (date '2012-07-01', null, null), (date '2012-08-01', null, null),
    (date '2012-10-01', null, null), (date '2012-11-01', null, null),
) as t (month, signal, usual_seconds)

-- test: the U.S. trade deficits of 1987 (Wheeler 1993, Understanding Variation; here in tens of billions, as logarithms): centre 1.275, limits .832 and 1.718; the .79 of March 1988 lies outside
-- given
create table responses_by_month as
select cast(month as date) as month, role, wait_seconds_median
from (values
    (date '1987-01-01' + to_months(0), null, exp(1.07)), (date '1987-01-01' + to_months(1), null, exp(1.3)), (date '1987-01-01' + to_months(2), null, exp(1.14)), (date '1987-01-01' + to_months(3), null, exp(1.15)),
    (date '1987-01-01' + to_months(4), null, exp(1.25)), (date '1987-01-01' + to_months(5), null, exp(1.41)), (date '1987-01-01' + to_months(6), null, exp(1.48)), (date '1987-01-01' + to_months(7), null, exp(1.41)),
    (date '1987-01-01' + to_months(8), null, exp(1.26)), (date '1987-01-01' + to_months(9), null, exp(1.6)), (date '1987-01-01' + to_months(10), null, exp(1.17)), (date '1987-01-01' + to_months(11), null, exp(1.06)),
    (date '1987-01-01' + to_months(12), 'this', exp(0.79))
) as t (month, role, wait_seconds_median);

-- expect
select
    case when months.number = 12 then 'this' end as role,
    case when months.number = 12 then 'faster' end as signal,
    case when months.number = 12 then 'outside' end as signal_rule,
    3.5787 as usual_seconds, 2.299 as usual_seconds_low, 5.5707 as usual_seconds_high
from range(0, 13) as months (number)

-- test: the eighth month in a row on one side of the centre is a signal
-- given
create table responses_by_month as
select cast(month as date) as month, role, wait_seconds_median
from (values
    (date '2011-01-01' + to_months(0), null, exp(1.2)), (date '2011-01-01' + to_months(1), null, exp(1.3)), (date '2011-01-01' + to_months(2), null, exp(1.2)), (date '2011-01-01' + to_months(3), null, exp(1.3)),
    (date '2011-01-01' + to_months(4), null, exp(1.0)), (date '2011-01-01' + to_months(5), null, exp(1.1)), (date '2011-01-01' + to_months(6), null, exp(1.0)), (date '2011-01-01' + to_months(7), null, exp(1.1)),
    (date '2011-01-01' + to_months(8), null, exp(1.0)), (date '2011-01-01' + to_months(9), null, exp(1.1)), (date '2011-01-01' + to_months(10), null, exp(1.0)), (date '2011-01-01' + to_months(11), 'this', exp(1.1))
) as t (month, role, wait_seconds_median);

-- expect
select
    case when months.number = 11 then 'this' end as role,
    case when months.number = 11 then 'faster' end as signal,
    case when months.number = 11 then 'run' end as signal_rule
from range(0, 12) as months (number)

-- test: three of four months nearer to the same limit than to the centre are a signal
-- given
create table responses_by_month as
select cast(month as date) as month, role, wait_seconds_median
from (values
    (date '2011-01-01' + to_months(0), null, exp(1.0)), (date '2011-01-01' + to_months(1), null, exp(1.1)), (date '2011-01-01' + to_months(2), null, exp(1.0)), (date '2011-01-01' + to_months(3), null, exp(1.1)),
    (date '2011-01-01' + to_months(4), null, exp(1.0)), (date '2011-01-01' + to_months(5), null, exp(1.1)), (date '2011-01-01' + to_months(6), null, exp(1.0)), (date '2011-01-01' + to_months(7), null, exp(1.1)),
    (date '2011-01-01' + to_months(8), null, exp(1.0)), (date '2011-01-01' + to_months(9), null, exp(1.1)), (date '2011-01-01' + to_months(10), null, exp(1.25)), (date '2011-01-01' + to_months(11), null, exp(1.25)),
    (date '2011-01-01' + to_months(12), 'this', exp(1.25))
) as t (month, role, wait_seconds_median);

-- expect
select
    case when months.number = 12 then 'this' end as role,
    case when months.number = 12 then 'slower' end as signal,
    case when months.number = 12 then 'near' end as signal_rule
from range(0, 13) as months (number)

-- test: a step from the month before beyond 3.268 mean moving ranges is a signal, within the limits too
-- given
create table responses_by_month as
select cast(month as date) as month, role, wait_seconds_median
from (values
    (date '2011-01-01' + to_months(0), null, exp(1.0)), (date '2011-01-01' + to_months(1), null, exp(1.02)), (date '2011-01-01' + to_months(2), null, exp(1.0)), (date '2011-01-01' + to_months(3), null, exp(1.02)),
    (date '2011-01-01' + to_months(4), null, exp(1.0)), (date '2011-01-01' + to_months(5), null, exp(1.02)), (date '2011-01-01' + to_months(6), null, exp(1.0)), (date '2011-01-01' + to_months(7), null, exp(1.02)),
    (date '2011-01-01' + to_months(8), null, exp(1.0)), (date '2011-01-01' + to_months(9), null, exp(1.02)), (date '2011-01-01' + to_months(10), null, exp(1.0)), (date '2011-01-01' + to_months(11), null, exp(0.97)),
    (date '2011-01-01' + to_months(12), 'this', exp(1.05))
) as t (month, role, wait_seconds_median);

-- expect
select
    case when months.number = 12 then 'this' end as role,
    case when months.number = 12 then 'slower' end as signal,
    case when months.number = 12 then 'jump' end as signal_rule
from range(0, 13) as months (number)
