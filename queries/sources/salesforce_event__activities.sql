-- One row per event: Event.csv of a Salesforce Data Export: a meeting in somebody's calendar.
-- optional: whatid, accountid, subject, ownerid, activitydate, isalldayevent, ischild, isrecurrence, isprivate, type
-- bodies: description
--   subject: null for a private one
--   set_aside: what was deleted, belongs to a lead, or is no meeting of its own
select
    export_row,
    id as activity_id,
    accountid as customer_id,
    case when whoid like '003%' then whoid end as contact_id,
    whatid as related_id,
    ownerid as person_id,
    case when lower(type) in ('call', 'anruf') then 'call' else 'meeting' end as kind,
    case
        when isalldayevent in ('1', 'true') then coalesce(activitydate, left(startdatetime, 10))
        else regexp_replace(startdatetime, '(Z|[+-]00:?00)?$', 'Z')
    end as occurred_at,
    case when isprivate in ('1', 'true') then null else subject end as subject,
    case
        when isdeleted in ('1', 'true') then reason('deleted_in', 'Salesforce')
        when ischild in ('1', 'true') then reason('meeting_copy')
        when isrecurrence in ('1', 'true') then reason('series_head')
        when accountid is null
            and whatid is null
            and whoid like '00Q%' then reason('of_lead')
    end as set_aside
from export
