-- test: a wait grows older from day to day, and is gone from the day on which it ends
-- given
create table settings as select date '2012-11-30' as as_of_on, 'Europe/Berlin' as timezone;
create table waits as
from (values
    (timestamp '2012-11-20 12:00', timestamp '2012-11-29 12:00', false),
    (timestamp '2011-01-01 12:00', null, false),
    (timestamp '2012-11-30 12:00', null, false),
    (timestamp '2012-11-01 12:00', null, true),
) as t (opened_at, ended_at, is_courtesy);

-- expect
select day, age, wait_count
from (
    select unnest(generate_series(date '2012-08-31', date '2012-11-30', interval 1 day))::date as day
)
cross join (values ('day'), ('week'), ('month'), ('older')) as ages (age)
cross join lateral (
    select
        case age
            when 'day' then (day in (date '2012-11-20', date '2012-11-30'))::bigint
            when 'week' then (day between date '2012-11-21' and date '2012-11-26')::bigint
            when 'month' then (day in (date '2012-11-27', date '2012-11-28'))::bigint
            else 1
        end as wait_count
)
