-- One row per address that left a Mailchimp list: by unsubscribing from a campaign, or cleaned because one bounced.
-- files: (^|[/_-])(unsubscribed|cleaned)[^/]*$ as in lists/unsubscribed/unsubscribed_12345_customers.csv
-- optional: unsub_time, unsub_campaign_title, unsub_campaign_id, unsub_reason, clean_time, clean_campaign_title, clean_campaign_id
--   set_aside: an address that left outside of a campaign, of which there is no mailing to note it at
with
    leavers as (
        select
            *,
            coalesce(
                campaign_key_of('mailchimp', coalesce(unsub_campaign_title, clean_campaign_title)),
                'mailchimp:' || coalesce(unsub_campaign_id, clean_campaign_id)
            ) as left_campaign_id
        from export
    )
select
    export_row,
    send_key_of(left_campaign_id, "email address") as send_id,
    left_campaign_id as campaign_id,
    "email address" as email,
    unsub_time as unsubscribed_at,
    clean_time as bounced_at,
    case
        when left_campaign_id is null
            and euid is not null then case
                when unsub_reason is null then reason('left_by_itself')
                else reason('left_by_itself_because', unsub_reason)
            end
    end as set_aside
from leavers
