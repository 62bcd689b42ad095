-- One row per event of Mailgun: what became of a mail to one address. Times are epoch seconds with a fraction.
-- optional: campaigns, tags, mailing-list, client-info, severity
--   opened_at: openings by machines (Apple, image proxies) are left out, as client-info.bot tells
--   set_aside: a mail without list, campaign and tag, which is taken for a single one
with
    events as (
        select
            *,
            epoch_moment_of(timestamp) as happened_at,
            coalesce(try_cast("client-info" as json) ->> '$.bot', '') <> '' as is_machine,
            campaign_key_of(
                'mailgun',
                coalesce(
                    try_cast(campaigns as json) ->> '$[0].name',
                    try_cast(campaigns as json) ->> '$[0].id',
                    try_cast(tags as json) ->> '$[0]',
                    try_cast("mailing-list" as json) ->> '$.address'
                )
            ) as mailing
        from export
    )
select
    export_row,
    send_key_of(
        'mailgun:' || (try_cast(message as json) ->> '$.headers."message-id"'),
        recipient
    ) as send_id,
    mailing as campaign_id,
    recipient as email,
    case when event in ('accepted', 'delivered') then happened_at end as sent_at,
    case when event = 'opened' and not is_machine then happened_at end as opened_at,
    case when event = 'clicked' and not is_machine then happened_at end as clicked_at,
    case
        when event = 'rejected'
            or (event = 'failed' and coalesce(severity, 'permanent') = 'permanent') then happened_at
    end as bounced_at,
    case when event = 'unsubscribed' then happened_at end as unsubscribed_at,
    case when mailing is null then reason('single_without_list') end as set_aside
from events
