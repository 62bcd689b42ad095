-- One row per campaign of Klaviyo. The list holds totals; whom a campaign went to stands elsewhere.
-- optional: campaign channel
select
    export_row,
    coalesce('klaviyo:' || "campaign id", campaign_key_of('klaviyo', "campaign name")) as campaign_id,
    "campaign name" as name,
    subject,
    "send time" as sent_at,
    case
        when lower("campaign channel") not like '%email%' then 'no mailing: ' || "campaign channel"
        when "send time" is null then 'Send Time is missing: it was not sent'
    end as set_aside,
from
    export
