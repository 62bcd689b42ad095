-- One row per call: Calls.csv of a Zoho CRM backup. A missed call waits for an answer, others are spoken.
-- optional: subject, contact name.id, related to.id, call owner.id, call status, outgoing call status
-- bodies: description, call result, call agenda
select
    export_row,
    "record id" as activity_id,
    "contact name.id" as contact_id,
    "related to.id" as related_id,
    "call owner.id" as person_id,
    case when lower("call type") = 'missed' then 'missed_call' else 'call' end as kind,
    case when lower("call type") like 'outbound%' then 'outbound' else 'inbound' end as direction,
    "call start time" as occurred_at,
    subject,
    case
        when lower(coalesce("call status", "outgoing call status")) in ('scheduled', 'overdue', 'cancelled', 'canceled')
            then reason('not_held', lower(coalesce("call status", "outgoing call status")))
        when "call type" is null then reason_at('Call Type', 'missing')
    end as set_aside
from export
