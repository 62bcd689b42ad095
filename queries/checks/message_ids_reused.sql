-- One row per Message-ID that different mails carry, by a fault of their sender: they count as different mails, and References to it are not followed.
-- of: imports.messages
--   message_id varchar: The Message-ID.
--   mail_count bigint: Different mails that carry it.
select
    reused_ids.message_id,
    max(reused_ids.mail_number) as mail_count
from reused_ids
group by reused_ids.message_id
