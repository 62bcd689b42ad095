-- One row per campaign: Campaign.csv of a Salesforce Data Export. Its members are the recipients.
-- optional: status, createddate
-- bodies: description
--   sent_at: the first day of the campaign, else the day it was entered
--   set_aside: what was deleted, was not sent yet, or is no mailing
select
    export_row,
    id as campaign_id,
    name,
    case when type ilike '%newsletter%' then 'newsletter' end as kind,
    coalesce(startdate, regexp_replace(createddate, '(Z|[+-]00:?00)?$', 'Z')) as sent_at,
    case
        when isdeleted in ('1', 'true') then reason('deleted_in', 'Salesforce')
        when lower(status) in ('planned', 'geplant') then reason('not_sent_yet', status)
        when regexp_full_match(
            lower(type),
            '(conference|webinar|seminar.*|trade show|event|public relations|partners|referral program|advertisement|banner ads|telemarketing|messe|konferenz|veranstaltung)'
        ) then reason('no_mailing_by_type', type)
    end as set_aside
from export
