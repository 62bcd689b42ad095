-- One row per event of Brevo's transactional webhook: what became of a mail to one address. Times are epoch seconds, UTC.
-- optional: tags, tag, template_id
--   opened_at: openings by machines are events of their own (proxy_open), and left out
--   set_aside: a mail without a tag, which is taken for a single one
with
    events as (
        select
            *,
            epoch_moment_of(ts_event) as happened_at,
            campaign_key_of(
                'brevo',
                coalesce(try_cast(tags as json) ->> '$[0]', try_cast(tag as json) ->> '$[0]', tag)
            ) as mailing
        from export
    )
select
    export_row,
    send_key_of('brevo:' || trim("message-id", ' <>'), email) as send_id,
    mailing as campaign_id,
    email,
    case when event in ('request', 'delivered') then happened_at end as sent_at,
    case when event in ('opened', 'unique_opened') then happened_at end as opened_at,
    case when event = 'click' then happened_at end as clicked_at,
    case
        when event in ('hard_bounce', 'invalid_email', 'blocked', 'error') then happened_at
    end as bounced_at,
    case when event in ('unsubscribed', 'complaint') then happened_at end as unsubscribed_at,
    case when mailing is null then reason('single_without_tag') end as set_aside
from events
