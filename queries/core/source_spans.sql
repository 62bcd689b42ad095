-- One row per source whose rows have a day: its first and last row, and the gap that is usual for it.
--   table_name varchar: The canonical table.
--   source_name varchar: The mailbox or layout, see source_days.
--   first_on date: Day of its first row.
--   last_on date: Day of its last row, after as_of too.
--   row_count hugeint: Rows, copies included.
--   day_count bigint: Days with rows.
--   usual_gap_days bigint or null: The gap in days between days with rows than which 95 % of its own are not longer; where most of its time lies in two or more longer ones, the longest of them: its rows come by seasons; null of fewer than ten days with rows, which are too few to tell.
with
    steps as (
        select
            source_days.*,
            source_days.happened_on - lag(source_days.happened_on) over (
                partition by source_days.table_name, source_days.source_name
                order by source_days.happened_on
            ) as gap_days
        from source_days
    ),
    spans as (
        select
            steps.table_name, steps.source_name,
            min(steps.happened_on) as first_on,
            max(steps.happened_on) as last_on,
            sum(steps.row_count) as row_count,
            count(*) as day_count
        from steps
        group by steps.table_name, steps.source_name
    ),
    ranked as (
        select
            steps.table_name, steps.source_name, steps.gap_days,
            row_number() over (
                partition by steps.table_name, steps.source_name
                order by steps.gap_days
            ) as place
        from steps
        where steps.gap_days is not null
    ),
    usual as (
        select
            ranked.table_name, ranked.source_name,
            min(ranked.gap_days) as usual_gap_days
        from ranked
            inner join spans on spans.table_name = ranked.table_name
                and spans.source_name = ranked.source_name
        where spans.day_count >= 10
            and ranked.place * 20 >= (spans.day_count - 1) * 19
        group by ranked.table_name, ranked.source_name
    ),
    -- Contracts that are all renewed in autumn are silent for the rest of every year.
    seasonal as (
        select
            steps.table_name, steps.source_name,
            max(steps.gap_days) as season_gap_days
        from steps
            inner join usual on usual.table_name = steps.table_name
                and usual.source_name = steps.source_name
            inner join spans on spans.table_name = steps.table_name
                and spans.source_name = steps.source_name
        where steps.gap_days > usual.usual_gap_days
        group by steps.table_name, steps.source_name, spans.first_on, spans.last_on
        having count(*) >= 2
            and max(steps.gap_days) < 2 * min(steps.gap_days)
            and sum(steps.gap_days) * 2 > spans.last_on - spans.first_on
    )
select
    spans.table_name, spans.source_name, spans.first_on, spans.last_on, spans.row_count,
    spans.day_count,
    coalesce(seasonal.season_gap_days, usual.usual_gap_days) as usual_gap_days
from spans
    left join usual on usual.table_name = spans.table_name
        and usual.source_name = spans.source_name
    left join seasonal on seasonal.table_name = spans.table_name
        and seasonal.source_name = spans.source_name
