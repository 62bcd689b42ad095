-- One row per day on which silences are looked at: the day of the report and, for their record, the last 24 month-ends of which it is known who left in the year after, grace days included.
-- With it the company's long gap as known on that day: the days that nine in ten of all gaps between days with a personal word do not exceed.
--   seen_on date: The day.
--   is_now boolean: True for the day of the report.
--   gap_count hugeint: Gaps known by then, of all customers.
--   long_gap_days bigint or null: The company's long gap; null of fewer than 20 gaps.
with
    looks as (
        select
            settings.as_of_on as seen_on,
            true as is_now
        from settings
        union all
        select
            cast(
                date_trunc(
                    'month',
                    settings.as_of_on - settings.grace_days - 364 - to_months(cast(ages.age as integer))
                ) as date
            ) - 1,
            false
        from settings
            cross join (select unnest(generate_series(0, 23)) as age) as ages
    ),
    looked as (
        select
            looks.*,
            lag(looks.seen_on, 1, date '1900-01-01') over (order by looks.seen_on) as after_on
        from looks
    ),
    counted as (
        select
            word_days.spoken_on, word_days.gap_days,
            count(*) as gap_count
        from word_days
        where word_days.gap_days is not null
        group by word_days.spoken_on, word_days.gap_days
    ),
    -- When a gap of so many days was first known to a day that is looked at, and how many there were by then.
    known as (
        select
            looked.seen_on, counted.gap_days,
            sum(counted.gap_count) as gap_count
        from counted
            inner join looked on looked.after_on < counted.spoken_on
                and looked.seen_on >= counted.spoken_on
        group by looked.seen_on, counted.gap_days
    ),
    summed as (
        select
            looked.seen_on, known.gap_days,
            sum(known.gap_count) as gap_count
        from looked
            inner join known on known.seen_on <= looked.seen_on
        group by looked.seen_on, known.gap_days
    ),
    ranked as (
        select
            summed.*,
            sum(summed.gap_count) over (partition by summed.seen_on order by summed.gap_days) as reached_count,
            sum(summed.gap_count) over (partition by summed.seen_on) as all_count
        from summed
    )
select
    looked.seen_on, looked.is_now,
    coalesce(max(ranked.all_count), 0) as gap_count,
    min(ranked.gap_days) filter (
        where ranked.reached_count * 10 >= ranked.all_count * 9
            and ranked.all_count >= 20
    ) as long_gap_days
from looked
    left join ranked on ranked.seen_on = looked.seen_on
group by looked.seen_on, looked.is_now
