-- One row per event of Klaviyo's API (GET /events with include=metric,profile): what became of a mail to one address. Times are epoch seconds.
-- export: GET https://a.klaviyo.com/api/events/?include=metric,profile, every page saved as it comes
--   opened_at: openings by machines are left out, as machine_open tells
--   set_aside: an event that is about no mail
with
    events as (
        select
            *,
            try_cast(related as json) ->> '/metric/name' as event,
            try_cast(related as json) ->> '/profile/email' as address,
            epoch_moment_of(try_cast(attributes as json) ->> '/timestamp') as happened_at,
            try_cast(attributes as json) -> '/event_properties' as properties
        from export
    )
select
    export_row,
    send_key_of(campaign_key_of('klaviyo', klaviyo_name_of(properties)), address) as send_id,
    campaign_key_of('klaviyo', klaviyo_name_of(properties)) as campaign_id,
    address as email,
    case when event = 'Received Email' then happened_at end as sent_at,
    case
        when event = 'Opened Email'
            and not is_klaviyo_machine(properties) then happened_at
    end as opened_at,
    case when event = 'Clicked Email' then happened_at end as clicked_at,
    case when event in ('Bounced Email', 'Dropped Email') then happened_at end as bounced_at,
    case
        when event in ('Unsubscribed', 'Unsubscribed from Email Marketing', 'Marked Email as Spam')
            then happened_at
    end as unsubscribed_at,
    case
        when type <> 'event'
            or klaviyo_name_of(properties) is null then reason('no_mailing_event', coalesce(event, type))
        when event is null then reason('no_event')
    end as set_aside
from events
