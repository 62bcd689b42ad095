-- One row per member of a campaign: CampaignMember.csv of a Salesforce Data Export. It names the contact; the time is that of the campaign.
-- optional: leadid, email
-- bodies: description
--   set_aside: what was deleted or not sent, or went to a lead of whom no address is known
select
    export_row,
    id as send_id,
    campaignid as campaign_id,
    contactid as contact_id,
    email,
    case
        when isdeleted in ('1', 'true') then reason('deleted_in', 'Salesforce')
        when lower(status) in ('planned', 'not sent', 'geplant', 'nicht gesendet')
            then reason('not_sent', status)
        when contactid is null
            and email is null then case
                when leadid is null then reason('to_lead')
                else reason('to_lead_numbered', leadid)
            end
    end as set_aside
from export
