-- One row per source whose rows have a day: from when to when it reaches, and what is missing in it.
--   table_name varchar: The canonical table.
--   source_name varchar: The mailbox or layout, see source_days.
--   first_on date: Day of its first row.
--   last_on date: Day of its last row, after as_of too.
--   row_count hugeint: Rows, copies included.
--   month_row_count hugeint: Rows of the month of the report.
--   median_month_row_count double: Median of its rows a month, from its first to its last month; months without any count.
--   usual_gap_days bigint or null: The gap between days with rows than which 95 % of its own are not longer; null of fewer than ten days with rows.
--   covered_until_on date or null: Day up to which it is taken to be whole; null where nothing tells.
--   ended_on date or null: Day after which no row is missed; null while it goes on.
--   ended_rule varchar (owner, setting, successor, before) or null: Why, see data_sources.
--   is_stale boolean: True if it ends too early for the day of the report.
--   hole_days bigint: Days missing between its first and its last, see source_gaps.
--   hole_from_on date or null: First day of the last such hole.
--   hole_to_on date or null: Its last day.
--   last_path varchar or null: The file that its last row stands in; null of mails.
--   file_count bigint: Its files with rows; 0 of mails.
with
    placed as (
        select
            source_days.table_name, source_days.source_name,
            max_by(source_days.path, (source_days.happened_on, source_days.path)) as last_path
        from source_days
        group by source_days.table_name, source_days.source_name
    ),
    counted as (
        select
            files.table_name,
            coalesce(files.source, files.path) as source_name,
            count(*) as file_count
        from imports.files as files
        where files.accepted_count > 0
            and files.table_name <> 'messages'
        group by
            files.table_name,
            coalesce(files.source, files.path)
    ),
    months as (
        select
            source_days.table_name, source_days.source_name,
            cast(date_trunc('month', source_days.happened_on) as date) as month,
            sum(source_days.row_count) as row_count
        from source_days
        group by
            source_days.table_name, source_days.source_name,
            cast(date_trunc('month', source_days.happened_on) as date)
    ),
    every_month as (
        select
            data_sources.table_name, data_sources.source_name,
            cast(
                unnest(
                    generate_series(
                        date_trunc('month', data_sources.first_on),
                        date_trunc('month', data_sources.last_on),
                        interval 1 month
                    )
                ) as date
            ) as month
        from data_sources
    ),
    monthly as (
        select
            every_month.table_name, every_month.source_name,
            median_of(coalesce(months.row_count, 0)) as median_month_row_count,
            coalesce(
                sum(months.row_count) filter (where months.month = settings.period_start_on),
                0
            ) as month_row_count
        from every_month
            cross join settings
            left join months on months.table_name = every_month.table_name
                and months.source_name = every_month.source_name
                and months.month = every_month.month
        group by every_month.table_name, every_month.source_name
    ),
    gaps as (
        select
            source_gaps.table_name, source_gaps.source_name,
            bool_or(source_gaps.reason = 'stale') as is_stale,
            sum(source_gaps.to_on - source_gaps.from_on + 1) filter (
                where source_gaps.reason in ('hole', 'no_sends')
            ) as hole_days,
            max(source_gaps.from_on) filter (where source_gaps.reason in ('hole', 'no_sends')) as hole_from_on,
            max(source_gaps.to_on) filter (where source_gaps.reason in ('hole', 'no_sends')) as hole_to_on
        from source_gaps
        group by source_gaps.table_name, source_gaps.source_name
    )
select
    data_sources.table_name, data_sources.source_name, data_sources.first_on, data_sources.last_on,
    source_spans.row_count, monthly.month_row_count, monthly.median_month_row_count,
    source_spans.usual_gap_days, data_sources.covered_until_on, data_sources.ended_on,
    data_sources.ended_rule,
    coalesce(gaps.is_stale, false) as is_stale,
    try_cast(coalesce(gaps.hole_days, 0) as bigint) as hole_days,
    gaps.hole_from_on, gaps.hole_to_on, placed.last_path,
    coalesce(counted.file_count, 0) as file_count
from data_sources
    inner join source_spans on source_spans.table_name = data_sources.table_name
        and source_spans.source_name = data_sources.source_name
    inner join monthly on monthly.table_name = data_sources.table_name
        and monthly.source_name = data_sources.source_name
    inner join placed on placed.table_name = data_sources.table_name
        and placed.source_name = data_sources.source_name
    left join counted on counted.table_name = data_sources.table_name
        and counted.source_name = data_sources.source_name
    left join gaps on gaps.table_name = data_sources.table_name
        and gaps.source_name = data_sources.source_name
order by data_sources.table_name, data_sources.source_name
