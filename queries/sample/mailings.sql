-- One row per mass mailing and contact it went to (local time).
with
    losses as (
        select customer_number, left_on, returned_on
        from departures
        union all
        from
            (
                values
                    (cast(1 as bigint), date '2011-11-10', cast(null as date)),
                    (3, date '2012-03-12', date '2012-11-12')
            ) as t
    )
select
    campaigns.campaign_number, contacts.customer_number, contacts.contact_number,
    cast(campaigns.campaign_number as bigint) * 100000000
        + contacts.customer_number * 10
        + contacts.contact_number as mailing_number,
    contacts.name, contacts.email, campaigns.kind, campaigns.subject, campaigns.sent_at
        + to_seconds((contacts.customer_number * 10 + contacts.contact_number) % 3600) as sent_at,
    contacts.last_campaign_number = campaigns.campaign_number as unsubscribes,
    draw(contacts.customer_number * 10 + contacts.contact_number, 'reads') as reading_share
from campaigns
    cross join contacts
    left join losses on losses.customer_number = contacts.customer_number
where contacts.since_on < campaigns.sent_at
    and contacts.last_campaign_number >= campaigns.campaign_number
    and (
        campaigns.recipients = 'all'
        or losses.left_on < campaigns.sent_at
        and (losses.returned_on is null or losses.returned_on > campaigns.sent_at)
    )
