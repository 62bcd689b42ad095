-- One row per mail of the firm's mailboxes, before it is written as text.
--   purpose: null for mail between humans
select
    mail_number, message_id, in_reply_to, customer_number, meaning,
    cast(null as varchar) as purpose,
    language, is_ours, sent_at, from_name, from_address, to_name, to_address, subject, body
from human_mails
union all
select
    mail_number,
    mail_name(mail_number, false, split_part(from_address, '@', 2)) as message_id,
    in_reply_to, customer_number,
    null as meaning,
    purpose, language, is_ours, sent_at, from_name, from_address, to_name, to_address, subject, body
from automatic_mails
