-- One row per campaign whose mailings no export dates, so that they are left out: load the tool's list of campaigns.
-- of: imports.campaigns, imports.sends
--   campaign_id varchar: Number of the campaign, made from the name of the file where the file does not tell it.
--   name varchar or null: Its name.
--   send_count bigint: Addresses it went to.
select
    campaigns.campaign_id, campaigns.name,
    count(distinct sends.send_id) as send_count
from campaigns
    inner join imports.sends as sends on sends.campaign_id = campaigns.campaign_id
where campaigns.sent_at is null
    and sends.sent_at is null
group by campaigns.campaign_id, campaigns.name
