-- One row per mass mailing and customer, delivered while we owed that customer an answer; several addresses of a customer are one mailing.
--   send_id varchar: The first of its sends, see customer_mailings.
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
    mailings.send_id, mailings.customer_id, mailings.campaign_id, mailings.kind, mailings.sent_at,
    mailings.sent_on, counted_waits.wait_id,
    mailings.sent_on - counted_waits.opened_on as days_waited,
    bool_or(counted_waits.certainty = 'sure') over mailing as is_sure,
    campaigns.title as subject
from customer_mailings as mailings
    inner join counted_waits on counted_waits.customer_id = mailings.customer_id
        and counted_waits.opened_at < mailings.sent_at
        and coalesce(counted_waits.ended_at, timestamp '9999-12-31') > mailings.sent_at
    left join campaigns on campaigns.campaign_id = mailings.campaign_id
where mailings.bounced_at is null
window
    mailing as (partition by mailings.send_id, mailings.customer_id)
qualify
    row_number() over (
        partition by mailings.send_id, mailings.customer_id
        order by counted_waits.opened_at, counted_waits.wait_id
    ) = 1
