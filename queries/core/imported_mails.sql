-- One row per accepted row of a mail of ours that a server has more than a week after its Date: of an old mailbox that was taken in.
--   message_row bigint: Number of the row in imports.messages (rowid).
--   sent_at timestamp: When it was sent, UTC: by its Date.
select
    messages.rowid as message_row,
    messages.dated_at as sent_at
from imports.messages as messages
    inner join identities on identities.address = messages.from_address
        and identities.side = 'ours'
where earliest_at(messages.sent_at, messages.sent_at_rule, messages.dated_at) < messages.sent_at
