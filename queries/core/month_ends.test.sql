-- test: the present month is looked at on the day of the report, the others on their last
-- given
create table settings as select date '2012-02-10' as as_of_on;

-- expect
select
    month::date as month,
    case when month = timestamp '2012-02-01' then date '2012-02-10' else last_day(month) end as stands_on
from
    generate_series(timestamp '2009-12-01', timestamp '2012-02-01', interval 1 month) as series (month)
