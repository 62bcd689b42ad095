-- One row per mail between humans, generated and told, with all that its headers need.
with
    addressed as (
        select
            thread_mails.*,
            recipients.name as recipient_name,
            recipients.email as recipient_email,
            cast(
                1000 + cast(floor(8999 * draw(thread_mails.thread_number, 'number')) as bigint) as varchar
            ) as number,
            cast(
                4 + cast(floor(17 * draw(thread_mails.thread_number, 'day number')) as bigint) as varchar
            ) as day,
            -- Some programs of customers drop the headers that tie an answer to its question.
            position = 1
                or is_detached
                or not is_ours
                and draw(mail_number, 'headers') < 0.04 as is_untied
        from thread_mails
            inner join people as recipients on recipients.person_number = thread_mails.recipient_number
    ),
    generated as (
        select
            mail_number,
            purpose as meaning,
            mail_name(mail_number, is_ours, domain) as message_id,
            if(is_untied, null, mail_name(mail_number - 1, is_earlier_ours, domain)) as in_reply_to,
            customer_number, language, is_ours, sent_at,
            if(is_ours, person_name, contact_name) as from_name,
            if(is_ours, person_email, contact_email) as from_address,
            if(is_ours, contact_name, recipient_name) as to_name,
            if(is_ours, contact_email, recipient_email) as to_address,
            replace(replace(subject, '{number}', number), '{day}', day) as subject,
            mail_body(
                language,
                if(is_ours, contact_name, if(recipient_number = 11, null, recipient_name)),
                replace(replace(body, '{number}', number), '{day}', day),
                if(is_ours, person_name || chr(10) || 'Nordufer Gerätedienst GmbH', contact_name)
            ) || if(
                is_untied
                    or draw(mail_number, 'quotes') < 0.7,
                '',
                mail_quote(
                    language,
                    earlier_at,
                    if(is_earlier_ours, person_name, contact_name),
                    replace(replace(earlier_body, '{number}', number), '{day}', day)
                )
            ) as body
        from addressed
    )
select *
from generated
union all
select
    mail_number, meaning,
    mail_name(mail_number, is_ours, domain) as message_id,
    mail_name(parent_number, is_parent_ours, domain) as in_reply_to,
    customer_number, language, is_ours, sent_at,
    if(is_ours, person_name, contact_name) as from_name,
    if(is_ours, person_email, contact_email) as from_address,
    if(is_ours, contact_name, person_name) as to_name,
    if(is_ours, contact_email, person_email) as to_address,
    subject,
    mail_body(
        language,
        if(is_ours, contact_name, person_name),
        body,
        if(is_ours, person_name || chr(10) || 'Nordufer Gerätedienst GmbH', contact_name)
    ) as body
from story_mails
