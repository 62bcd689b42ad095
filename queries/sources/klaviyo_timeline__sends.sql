-- One row per event of Klaviyo's older API (metrics/timeline): what became of a mail to one address. Times are epoch seconds.
--   opened_at: openings by machines are left out, as machine_open tells
--   set_aside: an event that is about no mail
with
    events as (
        select
            *,
            coalesce(try_cast(person as json) ->> '/email', try_cast(person as json) ->> '/$email') as address,
            campaign_key_of('klaviyo', klaviyo_name_of(event_properties)) as mailing,
            epoch_moment_of(timestamp) as happened_at
        from export
    )
select
    export_row,
    send_key_of(mailing, address) as send_id,
    mailing as campaign_id,
    address as email,
    case when event_name = 'Received Email' then happened_at end as sent_at,
    case
        when event_name = 'Opened Email'
            and not is_klaviyo_machine(event_properties) then happened_at
    end as opened_at,
    case when event_name = 'Clicked Email' then happened_at end as clicked_at,
    case when event_name in ('Bounced Email', 'Dropped Email') then happened_at end as bounced_at,
    case
        when event_name in ('Unsubscribed', 'Unsubscribed from Email Marketing', 'Marked Email as Spam')
            then happened_at
    end as unsubscribed_at,
    case when mailing is null then reason('no_mailing_event', event_name) end as set_aside
from events
