-- One row per mass mailing to a customer whom we owed an answer, the newest first.
-- parameter min_days integer 0: least age of the open question in days
--   customer_id: The customer.
--   name: Name of the customer.
--   sent_at: When the mailing went out, UTC.
--   kind: newsletter, promotion, win-back, or mailing where that is not known.
--   campaign: Name of the campaign.
--   days_waited: Days the customer had waited by then.
--   is_sure: False where the last word was not read and may be a bare thank-you.
select
    mixed_messages.customer_id, customers.name, mixed_messages.sent_at, mixed_messages.kind,
    campaigns.name as campaign,
    mixed_messages.days_waited, mixed_messages.is_sure
from mixed_messages
    inner join customers on customers.customer_id = mixed_messages.customer_id
    left join campaigns on campaigns.campaign_id = mixed_messages.campaign_id
where mixed_messages.days_waited >= $min_days
order by mixed_messages.sent_at desc, mixed_messages.send_id
