-- One row per campaign of Klaviyo. The list holds totals; whom a campaign went to stands in the events of the API.
-- optional: campaign channel
--   campaign_id: made from the name, since the events tell no other number of the campaign
select
    export_row,
    campaign_key_of('klaviyo', "campaign name") as campaign_id,
    "campaign name" as name,
    subject,
    "send time" as sent_at,
    case
        when lower("campaign channel") not like '%email%' then reason('no_mailing', "campaign channel")
        when "send time" is null then reason_at('Send Time', 'not_sent_without')
        when count(*) over (
            partition by
                campaign_key_of('klaviyo', "campaign name"),
                coalesce(lower("campaign channel") like '%email%', true)
        ) > 1 then reason_at('Campaign Name', 'campaigns_alike', "campaign name")
    end as set_aside
from export
