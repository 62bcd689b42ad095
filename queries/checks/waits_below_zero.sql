-- One row per wait that is shorter than nothing, or longer in working time than by the calendar.
-- of: waits
--   wait_id bigint: The wait.
--   wait_seconds double: Calendar seconds.
--   working_seconds double: Working seconds.
select waits.wait_id, waits.wait_seconds, waits.working_seconds
from waits
where waits.wait_seconds < 0
    or waits.working_seconds < 0
    or waits.working_seconds > waits.wait_seconds
