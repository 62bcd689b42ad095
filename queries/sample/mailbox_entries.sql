-- One row per mail and mailbox that it stands in.
select
    unnest(mailboxes) as mailbox,
    mail_number, sent_at, entry
from mail_texts
