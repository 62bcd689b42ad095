-- One row per event of Postmark's webhooks: what became of a mail to one address. Each kind of event has its own time.
-- optional: recipient, email, tag, type, deliveredat, bouncedat, receivedat, changedat, suppresssending, suppressionreason
-- bodies: content
--   send_id: by Postmark's MessageID, which is not the Message-ID of the mail
--   set_aside: a mail of the stream outbound, which is for single mails
with
    events as (
        select
            *,
            coalesce(recipient, email) as address,
            case when messageid <> '00000000-0000-0000-0000-000000000000' then messageid end as mail_number,
            coalesce(
                type in (
                    'AutoResponder',
                    'Transient',
                    'Subscribe',
                    'Unsubscribe',
                    'AddressChange',
                    'ChallengeVerification',
                    'OpenRelayTest'
                ),
                false
            ) as is_delivered
        from export
    )
select
    export_row,
    send_key_of('postmark:' || mail_number, address) as send_id,
    campaign_key_of('postmark', coalesce(tag, messagestream)) as campaign_id,
    address as email,
    case when recordtype = 'Delivery' then deliveredat end as sent_at,
    case when recordtype = 'Open' then receivedat end as opened_at,
    case when recordtype = 'Click' then receivedat end as clicked_at,
    case when recordtype = 'Bounce' and not is_delivered then bouncedat end as bounced_at,
    case
        when recordtype = 'SubscriptionChange'
            and suppresssending = 'true'
            and suppressionreason = 'ManualSuppression' then changedat
        when recordtype = 'Bounce'
            and type = 'Unsubscribe' then bouncedat
    end as unsubscribed_at,
    case
        when messagestream = 'outbound' then reason('single_in_outbound')
        when mail_number is null then reason('no_mailing_named')
    end as set_aside
from events
