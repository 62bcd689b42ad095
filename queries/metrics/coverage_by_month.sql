-- One row per kind of figure and month or year that the report looks at: whether all that it rests on is known.
--   figure varchar (questions, business, mailings): The kind of figure, see figure_tables.
--   span varchar (month, year): month or year.
--   started_on date: First day of the month or year.
--   is_known boolean: False where a source that it rests on does not cover all of it.
--   reason varchar (none, before, stale, hole, no_sends, one_sided) or null: Why not: none (no such table was loaded), before (it ends before the first row, or begins before forget_before of regulars.yaml), else that of source_gaps; null where it is known.
--   table_name varchar or null: The table of the source; null where none was loaded or the time lies before.
--   source_name varchar or null: The source that lacks most of it.
--   from_on date or null: First day that is missing, also before the month or year.
--   to_on date or null: Last one.
--   source_count bigint: Sources that lack some of it; all mails of one side, which the mailboxes hold too, count only where nothing else lacks any.
with
    spans as (
        select
            'month' as span,
            report_months.month as started_on,
            report_months.last_on
        from report_months
        union all
        select
            'year' as span,
            report_years.year as started_on,
            report_years.last_on
        from report_years
    ),
    figures as (
        select
            figure_tables.figure,
            min(data_sources.first_on) as first_on
        from figure_tables
            left join data_sources on data_sources.table_name = figure_tables.table_name
                and data_sources.bears_figures
        group by figure_tables.figure
    ),
    missing as (
        select
            figure_tables.figure, spans.span, spans.started_on, source_gaps.reason, source_gaps.table_name,
            source_gaps.source_name, source_gaps.from_on, source_gaps.to_on,
            source_gaps.source_name in ('inbound', 'outbound') as is_side,
            least(source_gaps.to_on, spans.last_on)
                - greatest(source_gaps.from_on, spans.started_on) as missing_days
        from spans
            inner join source_gaps on source_gaps.from_on <= spans.last_on
                and source_gaps.to_on >= spans.started_on
                and source_gaps.bears_figures
            inner join figure_tables on figure_tables.table_name = source_gaps.table_name
    ),
    ranked as (
        select
            missing.*,
            row_number() over (
                partition by missing.figure, missing.span, missing.started_on
                order by
                    missing.is_side
                        and missing.reason <> 'one_sided',
                    missing.missing_days desc, missing.table_name, missing.source_name, missing.from_on
            ) as place
        from missing
    ),
    counted as (
        select
            missing.figure, missing.span, missing.started_on,
            greatest(
                1,
                count(distinct missing.table_name || ':' || missing.source_name) filter (where not missing.is_side)
            ) as source_count
        from missing
        group by missing.figure, missing.span, missing.started_on
    ),
    told as (
        select
            figures.figure, spans.span, spans.started_on,
            case
                when figures.first_on is null then 'none'
                when figures.first_on > spans.last_on then 'before'
                when spans.started_on < settings.forget_before_on then 'before'
                else ranked.reason
            end as reason,
            ranked.table_name, ranked.source_name, ranked.from_on, ranked.to_on,
            coalesce(counted.source_count, 0) as source_count
        from figures
            cross join spans
            cross join settings
            left join ranked on ranked.figure = figures.figure
                and ranked.span = spans.span
                and ranked.started_on = spans.started_on
                and ranked.place = 1
            left join counted on counted.figure = figures.figure
                and counted.span = spans.span
                and counted.started_on = spans.started_on
    )
select
    told.figure, told.span, told.started_on,
    told.reason is null as is_known,
    told.reason, told.table_name, told.source_name, told.from_on, told.to_on, told.source_count
from told
order by told.figure, told.span, told.started_on
