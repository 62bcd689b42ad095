-- One row per mail sent by the day of the report, copies in other mailboxes and files removed.
--   message_id: Message-ID without angle brackets.
--   channel: email, chat, letter or form.
--   sent_at: When it was sent, UTC.
--   subject: Subject, decoded.
--   from_address: Address of the sender, lower case.
--   to_addresses: Addresses in To.
--   cc_addresses: Addresses in Cc and Bcc.
--   in_reply_to: Message-ID that this one answers.
--   reference_ids: Message-IDs of the References header, oldest first.
--   thread_id: Conversation as the mail system numbers it.
--   kind: human, auto_reply, auto_generated, bulk, bounce, receipt or calendar.
--   kind_rule: The header or rule that decided the kind.
--   reply_kind: yes, conditional, no or unclear; null where bodies are not read.
--   asks_nothing: True for a bare thank-you.
--   mailbox: File or folder it was found in.
--   file_id: The file it came from, see imports.files.
--   line: Line of that file.
select
    messages.message_id,
    messages.channel,
    messages.sent_at,
    messages.subject,
    messages.from_address,
    messages.to_addresses,
    messages.cc_addresses,
    messages.in_reply_to,
    messages.reference_ids,
    messages.thread_id,
    messages.kind,
    messages.kind_rule,
    messages.reply_kind,
    messages.asks_nothing,
    messages.mailbox,
    messages.file_id,
    messages.line
from
    imports.messages as messages
    inner join imports.files as files on files.file_id = messages.file_id
    cross join settings
where
    messages.sent_at < settings.as_of_at
qualify
    row_number() over (partition by messages.message_id order by messages.sent_at, files.path, messages.line) = 1
