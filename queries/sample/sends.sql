-- One row per mass mailing to one address as the newsletter tool exports it (UTC).
with
    read_mailings as (
        select
            mailings.*,
            draw(mailing_number, 'bounce') < 0.006 as is_bounced,
            draw(mailing_number, 'open') < 0.65 * reading_share as is_opened,
            sent_at + to_minutes(cast(5 + floor(3000 * draw(mailing_number, 'open at')) as bigint)) as read_at
        from mailings
    )
select
    'S' || mailing_number as send_id,
    format('C{:03d}', campaign_number) as campaign_id,
    email,
    utc_text(sent_at) as sent_at,
    case when is_opened and not is_bounced then utc_text(read_at) end as opened_at,
    case
        when is_opened
            and not is_bounced
            and draw(mailing_number, 'click') < 0.15 then utc_text(read_at + to_minutes(2))
    end as clicked_at,
    case when is_bounced then utc_text(sent_at + to_minutes(3)) end as bounced_at,
    case when unsubscribes then utc_text(read_at + to_minutes(1)) end as unsubscribed_at
from read_mailings
union all
from (values ('S999999999', 'C012', null, '2010-09-16T08:00:00Z', null, null, null, null)) as t
order by send_id
