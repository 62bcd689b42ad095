-- One row per personal word of ours with a customer of a trial by call, from the day of the draw until its outcome no longer counts: the call belongs to that campaign.
--   campaign_id varchar: The campaign.
--   customer_id varchar: The customer.
--   is_control boolean: True where chance had it that this customer is called later.
--   message_id bigint: The call, meeting or message.
--   called_on date: Its day.
select distinct
    trials.campaign_id, trials.customer_id, trials.is_control, correspondence.message_id,
    correspondence.sent_on as called_on
from trials
    inner join correspondence on correspondence.customer_key = key_of(trials.customer_id)
        and correspondence.kind = 'human'
        and correspondence.channel <> 'missed_call'
        and (correspondence.direction = 'outbound' or correspondence.channel in ('call', 'meeting'))
        and correspondence.sent_on >= cast(local_time(trials.assigned_at) as date)
        and correspondence.sent_at < trials.over_at
where trials.contacted_by = 'call'
