-- test: thirteen months, the last one cut off at as_of, each ending at local midnight
-- given
insert into lifetimes (started_on) values ('2011-11-30');
insert into messages (sent_at) values ('2012-10-01 10:00');

-- expect
select
    cast(month as date) as month,
    cast(
        case when month = date '2012-11-01' then date '2012-11-28' else month + interval 1 month - interval 1 day end as date
    ) as last_on,
    -- Summer time in Berlin: midnight is 22:00 UTC.
    cast(
        case when month = date '2012-11-01' then date '2012-11-28' else month + interval 1 month - interval 1 day end as date
    ) + case when month(month) between 3 and 9 then interval 22 hour else interval 23 hour end as end_at,
    case month
        when date '2012-11-01' then 'this' when date '2012-10-01' then 'before' when date '2011-11-01' then 'year_before'
    end as role,
from
    generate_series(timestamp '2011-11-01', timestamp '2012-11-01', interval 1 month) as months (month)

-- test: a month before anything is known is compared with nothing
-- given
-- settings: as_of=2012-11-30
insert into messages (sent_at) values ('2012-10-31 10:00');

-- expect
select
    cast(month as date) as month,
    case month when date '2012-11-01' then 'this' when date '2012-10-01' then 'before' end as role,
from
    generate_series(timestamp '2011-11-01', timestamp '2012-11-01', interval 1 month) as months (month)
