-- One row per event of Brevo's marketing webhook: what became of a mail of a campaign. Times are epoch seconds, UTC.
-- optional: ts_sent
--   sent_at: of the campaign
--   opened_at: openings by machines are events of their own (proxy_open), and left out
--   set_aside: events of contacts and of lists
with
    events as (
        select
            *,
            brevo_campaign_of(camp_id, "campaign name") as mailing,
            epoch_moment_of(ts_event) as happened_at
        from export
    )
select
    export_row,
    send_key_of(mailing, email) as send_id,
    mailing as campaign_id,
    email,
    coalesce(epoch_moment_of(ts_sent), case when event = 'delivered' then happened_at end) as sent_at,
    case when event = 'opened' then happened_at end as opened_at,
    case when event = 'click' then happened_at end as clicked_at,
    case when event = 'hard_bounce' then happened_at end as bounced_at,
    case when event in ('unsubscribe', 'spam') then happened_at end as unsubscribed_at,
    case when mailing is null then reason('no_campaign') end as set_aside
from events
