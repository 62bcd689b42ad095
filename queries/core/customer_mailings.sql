-- One row per mass mailing and customer: one campaign on one day, whatever number of addresses of the customer it went to.
-- What goes out on one day without a campaign that is known is one mailing.
--   send_id varchar: The first of its sends, of those delivered if any was.
--   customer_id varchar: The customer.
--   campaign_id varchar or null: The campaign.
--   kind enum (newsletter, promotion, win-back, mailing): newsletter, promotion or win-back, from the campaign; mailing where that is not known.
--   sent_at timestamp: When that was, UTC.
--   sent_on date: The day, in the company's time zone.
--   bounced_at timestamp or null: When it bounced, UTC; null if it reached one address.
--   file_id integer: File of that send.
--   line bigint or null: Line of that file.
with
    numbered as (
        select
            sends.*,
            row_number() over (
                partition by sends.customer_id, sends.campaign_id, sends.sent_on
                order by
                    sends.bounced_at is not null,
                    sends.sent_at, sends.send_id
            ) as send_number
        from sends
        where sends.customer_id is not null
    )
select
    numbered.send_id, numbered.customer_id, numbered.campaign_id, numbered.kind, numbered.sent_at,
    numbered.sent_on, numbered.bounced_at, numbered.file_id, numbered.line
from numbered
where numbered.send_number = 1
