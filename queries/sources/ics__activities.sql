-- One row per meeting of a calendar (.ics: Google, Outlook, Exchange, Nextcloud, Thunderbird ...), those of a series one by one.
-- export: Google: calendar settings, Export calendar; Outlook: File, Save Calendar, with full details
--   Fields: RFC 5545 (iCalendar); src/load/readers/calendar-meetings.ts reads them
--   addresses: the organiser first, none where the calendar's owner invited
--   subject: null for a private meeting
--   set_aside: what was cancelled, declined, only planned as possible or lay ahead, and what names nobody
select
    export_row,
    'ics:'
        || coalesce(uid, md5(concat_ws(chr(31), dtstart, summary)))
        || coalesce('/' || occurrence, '') as activity_id,
    'meeting' as kind,
    zoned(dtstart, tzid) as occurred_at,
    summary as subject,
    cast(
        to_json(list_concat([organizer], from_json(attendees, '["varchar"]'))) as varchar
    ) as addresses,
    declined as declined_addresses,
    case when fault is not null then reason_of_fault(fault) end as set_aside
from export
