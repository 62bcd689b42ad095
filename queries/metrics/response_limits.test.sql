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
