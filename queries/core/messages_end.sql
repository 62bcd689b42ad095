-- One row per database: the moment from which on messages are not known, because one of their sources ends too early.
--   unknown_at timestamp or null: Begin of the first day that is not known, UTC; null where they reach to as_of.
select utc_time(cast(min(source_gaps.from_on) as timestamp)) as unknown_at
from source_gaps
    inner join figure_tables on figure_tables.table_name = source_gaps.table_name
    cross join settings
where figure_tables.figure = 'questions'
    and source_gaps.reason = 'stale'
    and source_gaps.to_on = settings.as_of_on
    and source_gaps.bears_figures
