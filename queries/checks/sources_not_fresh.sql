-- One row per source that ends too early for the day of the report, or has a hole in the months that it looks at: what rests on it is not known there.
--   table_name varchar: The canonical table.
--   source_name varchar: The mailbox or layout.
--   reason varchar (stale, hole, no_sends, one_sided): See source_gaps.
--   from_on date: First day that is missing.
--   to_on date: Last one.
select
    source_gaps.table_name, source_gaps.source_name, source_gaps.reason, source_gaps.from_on,
    source_gaps.to_on
from source_gaps
    cross join settings
where source_gaps.to_on >= settings.period_start_on - interval 12 month
order by source_gaps.table_name, source_gaps.source_name, source_gaps.from_on
