-- One row per message: its name.
-- view: only the names of a few are ever read.
--   message_id bigint: Number of the message: the key of its name.
--   name varchar: Message-ID of a mail, see mails; activity:<number>, ticket:<number> or ticket:<number>:answer.
select mails.message_id, mails.name
from mails
union all
select recorded_messages.message_id, recorded_messages.name
from recorded_messages
