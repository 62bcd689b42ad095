-- One row per customer of a trial by call with whom we had a personal word from the day of the draw until its outcome no longer counts: such calls belong to the campaign.
--   campaign_id varchar: The campaign.
--   customer_id varchar: The customer.
--   is_control boolean: True where chance had it that this customer is called later.
--   first_called_on date: Day of the first call, meeting or message.
--   call_count bigint: How many there were.
select
    trials.campaign_id, trials.customer_id,
    bool_and(trials.is_control) as is_control,
    min(correspondence.sent_on) as first_called_on,
    count(distinct correspondence.message_id) as call_count
from trials
    inner join correspondence on correspondence.customer_key = key_of(trials.customer_id)
        and correspondence.kind = 'human'
        and correspondence.channel <> 'missed_call'
        and (correspondence.direction = 'outbound' or correspondence.channel in ('call', 'meeting'))
        and correspondence.sent_on >= cast(local_time(trials.assigned_at) as date)
        and correspondence.sent_at < trials.over_at
where trials.contacted_by = 'call'
group by trials.campaign_id, trials.customer_id
