-- test: limits are those of the loan costs in Montgomery, Introduction to Statistical Quality Control (mean 300.5, limits 279.78 and 321.22), a month outside them is a signal
-- given
insert into responses_by_month (month, role, wait_seconds_median) values
    ('2011-01-01', null, exp(3.1)), ('2011-02-01', null, exp(2.88)), ('2011-03-01', null, exp(2.97)),
    ('2011-04-01', null, exp(2.98)), ('2011-05-01', null, exp(3.07)), ('2011-06-01', null, exp(3.03)),
    ('2011-07-01', null, exp(2.94)), ('2011-08-01', null, exp(2.97)), ('2011-09-01', null, exp(3.08)),
    ('2011-10-01', null, exp(3.06)), ('2011-11-01', null, exp(2.94)), ('2011-12-01', null, exp(2.99)),
    ('2012-01-01', null, exp(2.97)), ('2012-02-01', null, exp(2.99)), ('2012-03-01', null, exp(3.14)),
    ('2012-04-01', null, exp(2.95)), ('2012-05-01', null, exp(2.93)), ('2012-06-01', null, exp(3.06)),
    ('2012-07-01', null, exp(3.01)), ('2012-08-01', null, exp(3.04)),
    ('2012-09-01', 'this', exp(3.22));

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
insert into responses_by_month (month, role, wait_seconds_median) values
    ('2012-06-01', null, 100.0), ('2012-07-01', null, 110.0), ('2012-08-01', null, 90.0), ('2012-09-01', null, null),
    ('2012-10-01', 'before', 95.0), ('2012-11-01', 'this', 9000.0);

-- expect
from (values
    ('2012-06-01', null, null), ('2012-07-01', null, null), ('2012-08-01', null, null), ('2012-10-01', null, null),
    ('2012-11-01', null, null)
) as t (month, signal, usual_seconds)

-- test: the U.S. trade deficits of 1987 (Wheeler 1993, Understanding Variation; here in tens of billions, as logarithms): centre 1.275, limits .832 and 1.718; the .79 of March 1988 lies outside
-- given
insert into responses_by_month (month, role, wait_seconds_median) values
    ('1987-01-01', null, exp(1.07)), ('1987-02-01', null, exp(1.3)), ('1987-03-01', null, exp(1.14)),
    ('1987-04-01', null, exp(1.15)), ('1987-05-01', null, exp(1.25)), ('1987-06-01', null, exp(1.41)),
    ('1987-07-01', null, exp(1.48)), ('1987-08-01', null, exp(1.41)), ('1987-09-01', null, exp(1.26)),
    ('1987-10-01', null, exp(1.6)), ('1987-11-01', null, exp(1.17)), ('1987-12-01', null, exp(1.06)),
    ('1988-01-01', 'this', exp(0.79));

-- expect
select
    case when months.number = 12 then 'this' end as role,
    case when months.number = 12 then 'faster' end as signal,
    case when months.number = 12 then 'outside' end as signal_rule,
    3.5787 as usual_seconds, 2.299 as usual_seconds_low, 5.5707 as usual_seconds_high
from range(0, 13) as months (number)

-- test: the eighth month in a row on one side of the centre is a signal
-- given
insert into responses_by_month (month, role, wait_seconds_median) values
    ('2011-01-01', null, exp(1.2)), ('2011-02-01', null, exp(1.3)),
    ('2011-03-01', null, exp(1.2)), ('2011-04-01', null, exp(1.3)), ('2011-05-01', null, exp(1)),
    ('2011-06-01', null, exp(1.1)), ('2011-07-01', null, exp(1)), ('2011-08-01', null, exp(1.1)),
    ('2011-09-01', null, exp(1)), ('2011-10-01', null, exp(1.1)), ('2011-11-01', null, exp(1)),
    ('2011-12-01', 'this', exp(1.1));

-- expect
select
    case when months.number = 11 then 'this' end as role,
    case when months.number = 11 then 'faster' end as signal,
    case when months.number = 11 then 'run' end as signal_rule
from range(0, 12) as months (number)

-- test: three of four months nearer to the same limit than to the centre are a signal
-- given
insert into responses_by_month (month, role, wait_seconds_median) values
    ('2011-01-01', null, exp(1)), ('2011-02-01', null, exp(1.1)), ('2011-03-01', null, exp(1)),
    ('2011-04-01', null, exp(1.1)), ('2011-05-01', null, exp(1)), ('2011-06-01', null, exp(1.1)),
    ('2011-07-01', null, exp(1)), ('2011-08-01', null, exp(1.1)), ('2011-09-01', null, exp(1)),
    ('2011-10-01', null, exp(1.1)), ('2011-11-01', null, exp(1.25)),
    ('2011-12-01', null, exp(1.25)), ('2012-01-01', 'this', exp(1.25));

-- expect
select
    case when months.number = 12 then 'this' end as role,
    case when months.number = 12 then 'slower' end as signal,
    case when months.number = 12 then 'near' end as signal_rule
from range(0, 13) as months (number)

-- test: a step from the month before beyond 3.268 mean moving ranges is a signal, within the limits too
-- given
insert into responses_by_month (month, role, wait_seconds_median) values
    ('2011-01-01', null, exp(1)), ('2011-02-01', null, exp(1.02)), ('2011-03-01', null, exp(1)),
    ('2011-04-01', null, exp(1.02)), ('2011-05-01', null, exp(1)), ('2011-06-01', null, exp(1.02)),
    ('2011-07-01', null, exp(1)), ('2011-08-01', null, exp(1.02)), ('2011-09-01', null, exp(1)),
    ('2011-10-01', null, exp(1.02)), ('2011-11-01', null, exp(1)), ('2011-12-01', null, exp(0.97)),
    ('2012-01-01', 'this', exp(1.05));

-- expect
select
    case when months.number = 12 then 'this' end as role,
    case when months.number = 12 then 'slower' end as signal,
    case when months.number = 12 then 'jump' end as signal_rule
from range(0, 13) as months (number)

-- test: a month like all others is no signal, though the logarithms differ by rounding, nor one a second from an hour
-- given
insert into responses_by_month (month, role, wait_seconds_median)
select cast(date '2011-11-01' + to_months(cast(i as integer)) as date), case when i = 12 then 'this' end,
    cast(3600 + case when i = 12 then 1 else 0.0001 * (i % 2) end as double)
from range(13) as t (i);

-- expect
select cast(date '2011-11-01' + to_months(cast(i as integer)) as date) as month, null as signal, null as signal_rule
from range(13) as t (i)

-- test: eight months on the same centre are no run, whatever the rounding
-- given
insert into responses_by_month (month, role, wait_seconds_median)
select cast(date '2011-11-01' + to_months(cast(i as integer)) as date), case when i = 12 then 'this' end,
    cast(7 as double)
from range(13) as t (i);

-- expect
select cast(date '2011-11-01' + to_months(cast(i as integer)) as date) as month, null as signal, null as signal_rule
from range(13) as t (i)

-- test: where months are alike but for the report's, that one is a signal all the same
-- given
insert into responses_by_month (month, role, wait_seconds_median)
select cast(date '2011-11-01' + to_months(cast(i as integer)) as date), case when i = 12 then 'this' end,
    cast(case when i = 12 then 3720 else 3600 end as double)
from range(13) as t (i);

-- expect
select cast(date '2011-11-01' + to_months(cast(i as integer)) as date) as month,
    case when i = 12 then 'slower' end as signal, case when i = 12 then 'outside' end as signal_rule
from range(13) as t (i)
