-- test: a wait grows older from day to day, and is gone from the day on which it ends
-- given
-- settings: as_of=2012-11-30
-- build: ../core/counted_waits
insert into waits (opened_at, ended_at, is_courtesy) values
    ('2012-11-20 12:00', '2012-11-29 12:00', false),
    ('2011-01-01 12:00', null, false),
    ('2012-11-30 12:00', null, false),
    ('2012-11-01 12:00', null, true);

-- expect
select day, age, wait_count
from (
    select cast(unnest(generate_series(date '2012-08-31', date '2012-11-30', interval 1 day)) as date) as day
)
cross join (values ('day'), ('week'), ('month'), ('older')) as ages (age)
cross join lateral (
    select
        case age
            when 'day' then cast((day in (date '2012-11-20', date '2012-11-30')) as bigint)
            when 'week' then cast((day between date '2012-11-21' and date '2012-11-26') as bigint)
            when 'month' then cast((day in (date '2012-11-27', date '2012-11-28')) as bigint)
            else 1
        end as wait_count
)
