-- One row per mail sent by the day of the report, copies in other mailboxes and files merged.
-- view: most mails are the row of imports.messages as it stands.
--   message_id: Number of the mail, see message_names.
--   name: Its Message-ID, see message_names.
--   channel: email, chat, letter or form.
--   sent_at: When it was sent, UTC: the earliest copy, passing over those whose Date is more than a day from when a server received another.
--   sent_at_rule: Where sent_at comes from, see imports.messages.
--   subject: Subject, decoded.
--   from_address: Address of the sender, lower case.
--   to_addresses: Addresses in To of any copy.
--   cc_addresses: Addresses in Cc and Bcc of any copy: the sender's alone may have Bcc, and a message trace has one recipient a row.
--   in_reply_to: Message-ID that this one answers.
--   reference_ids: Message-IDs of the References header, oldest first.
--   thread_id: Conversation as the mail system numbers it; the first of the numbers that copies have.
--   other_thread_ids: The other numbers: each mailbox has its own.
--   kind: human, auto_reply, auto_generated, bulk, bounce, receipt or calendar.
--   kind_rule: The header or rule that decided the kind.
--   reply_kind: yes, conditional, no or unclear; null where bodies are not read.
--   asks_nothing: True for a bare thank-you.
--   mailbox: File or folder it was found in.
--   file_id: The file it came from, see imports.files.
--   line: Line of that file.
select
    message_names.message_id,
    message_names.name,
    messages.channel,
    messages.sent_at,
    messages.sent_at_rule,
    messages.subject,
    messages.from_address,
    coalesce(mail_copies.to_addresses, messages.to_addresses, []) as to_addresses,
    coalesce(mail_copies.cc_addresses, messages.cc_addresses, []) as cc_addresses,
    coalesce(mail_copies.in_reply_to, messages.in_reply_to) as in_reply_to,
    coalesce(mail_copies.reference_ids, messages.reference_ids) as reference_ids,
    coalesce(mail_copies.thread_ids[1], messages.thread_id) as thread_id,
    mail_copies.thread_ids[2:] as other_thread_ids,
    messages.kind,
    messages.kind_rule,
    messages.reply_kind,
    messages.asks_nothing,
    messages.mailbox,
    messages.file_id,
    messages.line
from
    imports.messages as messages
    inner join message_names on message_names.message_row = messages.rowid
    left join mail_copies on mail_copies.message_row = messages.rowid
