-- Every row of the lists of decisions says what is decided, and names a customer, message or order that is known; others did nothing.
-- of: made_decisions
--   place varchar: File and line.
--   fault varchar: Why it did nothing: names_nothing, or what the row lacks.
--   found varchar or null: What stood there.
select
    decisions_read.file || ':' || decisions_read.line as place,
    decisions_read.fault, decisions_read.found
from decisions_read
where decisions_read.fault is not null
