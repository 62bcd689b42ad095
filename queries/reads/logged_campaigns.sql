-- One row per campaign of an event log.
--   campaign_key bigint: The key of its number.
--   campaign_id varchar: Number of the campaign.
--   title varchar or null: Subject line, else the name.
--   kind varchar or null: newsletter, promotion, win-back, or mailing where that is not known.
select
    key_of(logged.campaign_id) as campaign_key,
    logged.campaign_id, campaigns.title,
    cast(campaigns.kind as varchar) as kind
from (select distinct campaign_id from logged_events where campaign_id is not null) as logged
    left join campaigns on campaigns.campaign_id = logged.campaign_id
