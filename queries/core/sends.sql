-- One row per mass mailing and address it went to.
--   send_id: Number of the send.
--   campaign_id: The campaign.
--   kind: newsletter, promotion or win-back, from the campaign.
--   email: Address it went to, lower case.
--   customer_id: The customer behind the address, if known.
--   sent_at: When, UTC; the time of the campaign where the tool knows no other.
--   sent_on: The day, in the company's time zone.
--   opened_at: First opening, UTC.
--   clicked_at: First click, UTC.
--   bounced_at: When it bounced, UTC.
--   unsubscribed_at: When the address unsubscribed, UTC.
--   subject: Subject line of the campaign.
--   file_id: The file it came from.
--   line: Line of that file.
with
    newest as (
        select
            sends.* replace (
                lower(trim(sends.email)) as email,
                coalesce(sends.sent_at, campaigns.sent_at) as sent_at
            ),
            coalesce(campaigns.kind, 'promotion') as kind,
            coalesce(campaigns.subject, campaigns.name) as subject
        from
            imports.sends as sends
            inner join imports.files as files on files.file_id = sends.file_id
            left join campaigns on campaigns.campaign_id = sends.campaign_id
        qualify
            row_number() over (partition by sends.send_id order by files.path desc, sends.line desc) = 1
    )
select
    newest.send_id,
    newest.campaign_id,
    newest.kind,
    newest.email,
    identities.customer_id,
    newest.sent_at,
    timezone(settings.timezone, timezone('UTC', newest.sent_at))::date as sent_on,
    case when newest.opened_at < settings.as_of_at then newest.opened_at end as opened_at,
    case when newest.clicked_at < settings.as_of_at then newest.clicked_at end as clicked_at,
    case when newest.bounced_at < settings.as_of_at then newest.bounced_at end as bounced_at,
    case when newest.unsubscribed_at < settings.as_of_at then newest.unsubscribed_at end as unsubscribed_at,
    newest.subject,
    newest.file_id,
    newest.line
from
    newest
    left join identities on identities.address = newest.email
    cross join settings
where
    newest.sent_at < settings.as_of_at
