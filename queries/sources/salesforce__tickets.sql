-- One row per case: Case.csv of a Salesforce Data Export.
-- optional: accountid, contactemail, suppliedemail, subject, status, closeddate, isclosedoncreate, ownerid
-- bodies: description, comments
--   answered_at: Salesforce does not say when; at the latest when the case was closed. A mail in the case (EmailMessage.csv) comes before
--   set_aside: a case that was deleted
select
    export_row,
    id as ticket_id,
    accountid as customer_id,
    coalesce(contactemail, suppliedemail) as email,
    subject, status,
    regexp_replace(createddate, '(Z|[+-]00:?00)?$', 'Z') as opened_at,
    regexp_replace(closeddate, '(Z|[+-]00:?00)?$', 'Z') as answered_at,
    regexp_replace(closeddate, '(Z|[+-]00:?00)?$', 'Z') as closed_at,
    case when ownerid like '005%' then ownerid end as person_id,
    case
        when isdeleted in ('1', 'true') then reason('deleted_in', 'Salesforce')
        when casenumber is null then reason_at('CaseNumber', 'missing')
        when isclosedoncreate in ('1', 'true') then reason('closed_at_once')
        when coalesce(accountid, contactemail, suppliedemail) is null then reason('asker_unknown')
    end as set_aside
from export
