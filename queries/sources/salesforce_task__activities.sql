-- One row per task: Task.csv of a Salesforce Data Export. Only what was done is an activity.
-- optional: whatid, accountid, subject, status, ownerid, createddate, completeddatetime, calltype, tasksubtype, type
-- bodies: description
--   kind: a mail that was logged is a note: the mail itself comes from EmailMessage.csv or a mailbox
--   occurred_at: when it was completed; else the day it was due, at the time it was entered if that was the same day
--   set_aside: what was deleted, is not done, or belongs to a lead
with
    described as (
        select
            *,
            lower(coalesce(nullif(tasksubtype, 'Task'), type, subject)) as what
        from export
    )
select
    export_row,
    id as activity_id,
    accountid as customer_id,
    case when whoid like '003%' then whoid end as contact_id,
    whatid as related_id,
    ownerid as person_id,
    case
        when lower(calltype) = 'internal' then 'note'
        when what in ('call', 'anruf', 'telefonat')
            or calltype is not null then 'call'
        when what in ('meeting', 'besprechung', 'termin') then 'meeting'
        else 'note'
    end as kind,
    case when lower(calltype) in ('inbound', 'outbound') then calltype end as direction,
    coalesce(
        regexp_replace(completeddatetime, '(Z|[+-]00:?00)?$', 'Z'),
        case
            when left(createddate, 10) = left(activitydate, 10)
                or activitydate is null then regexp_replace(createddate, '(Z|[+-]00:?00)?$', 'Z')
        end,
        activitydate
    ) as occurred_at,
    subject,
    case
        when isdeleted in ('1', 'true') then reason('deleted_in', 'Salesforce')
        when isclosed not in ('1', 'true') then reason('not_done_yet', coalesce(status, 'empty'))
        when accountid is null
            and whatid is null
            and whoid like '00Q%' then reason('of_lead')
    end as set_aside
from described
