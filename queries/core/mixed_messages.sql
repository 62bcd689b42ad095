-- One row per mass mailing delivered to a customer while we owed that customer an answer.
--   send_id varchar: The mass mailing.
--   customer_id varchar: The customer.
--   campaign_id varchar or null: The campaign.
--   kind enum (newsletter, promotion, win-back, mailing): newsletter, promotion, win-back, or mailing where that is not known.
--   sent_at timestamp: When, UTC.
--   sent_on date: The day, in the company's time zone.
--   wait_id bigint: The oldest wait that was open then.
--   days_waited bigint: Days since that wait was opened.
--   is_sure boolean: True if one of the waits that were open then is sure, see waits.certainty.
--   subject varchar or null: Subject line of the campaign.
select
    sends.send_id, sends.customer_id, sends.campaign_id, sends.kind, sends.sent_at, sends.sent_on,
    arg_min(counted_waits.wait_id, (counted_waits.opened_at, counted_waits.wait_id)) as wait_id,
    sends.sent_on - min(counted_waits.opened_on) as days_waited,
    bool_or(counted_waits.certainty = 'sure') as is_sure,
    any_value(campaigns.title) as subject
from sends
    inner join counted_waits on counted_waits.customer_id = sends.customer_id
        and counted_waits.opened_at < sends.sent_at
        and coalesce(counted_waits.ended_at, timestamp '9999-12-31') > sends.sent_at
    left join campaigns on campaigns.campaign_id = sends.campaign_id
where sends.bounced_at is null
group by
    sends.send_id, sends.customer_id, sends.campaign_id, sends.kind, sends.sent_at, sends.sent_on
