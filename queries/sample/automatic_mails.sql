-- One row per mail that a machine sent: automatic replies, receipts, bounces, order confirmations, mass mailings.
with
    causes as (
        select
            human_mails.*,
            case
                when is_ours
                    and draw(mail_number, 'machine') < 0.03 then 'out of office'
                when is_ours
                    and draw(mail_number, 'machine') > 0.992 then 'bounce'
                when to_address = 'service@nordufer.example'
                    and draw(mail_number, 'machine') < 0.5 then 'receipt'
            end as purpose
        from human_mails
        where customer_number > 5
            and purpose is not null
    ),
    replies as (
        select
            causes.mail_number + 500000000000 as mail_number,
            causes.message_id as in_reply_to,
            causes.customer_number, causes.purpose, causes.language,
            causes.purpose = 'receipt' as is_ours,
            causes.sent_at + to_seconds(40) as sent_at,
            case causes.purpose when 'bounce' then 'Mail Delivery System' else causes.to_name end as from_name,
            case causes.purpose
                when 'bounce' then 'mailer-daemon@' || split_part(causes.to_address, '@', 2)
                else causes.to_address
            end as from_address,
            causes.from_name as to_name,
            causes.from_address as to_address,
            case causes.purpose
                when 'bounce' then 'Undelivered Mail Returned to Sender'
                else phrases.texts[1].subject || ': ' || causes.subject
            end as subject,
            case causes.purpose
                when 'bounce' then 'Your mail to ' || causes.to_address || ' could not be delivered.'
                else replace(
                    replace(phrases.texts[1].body, '{day}', '28'),
                    '{number}',
                    cast(causes.mail_number % 9000 as varchar)
                )
            end || chr(10) as body
        from causes
            left join phrases on phrases.purpose = causes.purpose
                and phrases.language = causes.language
    ),
    confirmations as (
        select
            orders.order_number + 600000000000 as mail_number,
            null as in_reply_to,
            orders.customer_number,
            'order confirmation' as purpose,
            profiles.language,
            true as is_ours,
            orders.ordered_on + time '16:00:00' as sent_at,
            'Kundendienst' as from_name,
            'service@nordufer.example' as from_address,
            contacts.name as to_name,
            contacts.email as to_address,
            replace(phrases.texts[1].subject, '{number}', cast(orders.order_number as varchar)) as subject,
            replace(phrases.texts[1].body, '{number}', cast(orders.order_number as varchar)) || chr(10) as body
        from placed_orders as orders
            inner join profiles on profiles.customer_number = orders.customer_number
            inner join contacts on contacts.customer_number = orders.customer_number
                and contacts.contact_number = 1
            inner join phrases on phrases.purpose = 'order confirmation'
                and phrases.language = profiles.language
        where orders.ordered_on >= date '2012-01-01'
            and draw(orders.order_number, 'confirmation') < 0.25
    ),
    copies as (
        select
            mailing_number + 700000000000 as mail_number,
            null as in_reply_to,
            customer_number,
            'mass mailing' as purpose,
            'de' as language,
            true as is_ours,
            sent_at,
            'Nordufer Aktuell' as from_name,
            'newsletter@nordufer.example' as from_address,
            name as to_name,
            email as to_address,
            subject,
            subject || chr(10) || chr(10) || 'Alles Neue finden Sie auf unserer Seite.' || chr(10) as body
        from mailings
        where customer_number = 1
            or draw(mailing_number, 'copy') < 0.04
    )
select *
from replies
union all
select *
from confirmations
union all
select *
from copies
