-- One row per event of SendGrid's event webhook: what became of a mail to one address. Times are epoch seconds.
-- optional: category, singlesend_id, singlesend_name, marketing_campaign_id, marketing_campaign_name, sg_machine_open
--   opened_at: openings by machines (Apple's Mail Privacy Protection) are left out, as sg_machine_open tells
--   set_aside: a mail without campaign and category, which is taken for a single one
with
    events as (
        select
            *,
            epoch_moment_of(timestamp) as happened_at,
            campaign_key_of(
                'sendgrid',
                coalesce(
                    singlesend_name,
                    singlesend_id,
                    marketing_campaign_name,
                    marketing_campaign_id,
                    try_cast(category as json) ->> '$[0]',
                    category
                )
            ) as mailing
        from export
    )
select
    export_row,
    send_key_of('sendgrid:' || sg_message_id, email) as send_id,
    mailing as campaign_id,
    email,
    case when event in ('processed', 'delivered') then happened_at end as sent_at,
    case
        when event = 'open'
            and lower(coalesce(sg_machine_open, 'false')) <> 'true' then happened_at
    end as opened_at,
    case when event = 'click' then happened_at end as clicked_at,
    case when event in ('bounce', 'blocked', 'dropped') then happened_at end as bounced_at,
    case when event in ('unsubscribe', 'group_unsubscribe') then happened_at end as unsubscribed_at,
    case when mailing is null then reason('single_without_category') end as set_aside
from events
