-- One row per mail sent by the day of the report, copies in other mailboxes and files merged.
-- view: most mails are the row of imports.messages as it stands.
--   message_id: Number of the mail: the key of its name.
--   name: Its Message-ID without angle brackets, with #2, #3 ... for a different mail that carries the same one (see reused_ids).
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
with
    seen as (
        select
            messages.*,
            coalesce(reused_ids.message_key, messages.message_key) as mail_key,
            coalesce(reused_ids.name, messages.message_id) as name,
            mail_copies.to_addresses as all_to_addresses,
            mail_copies.cc_addresses as all_cc_addresses,
            mail_copies.in_reply_to as known_in_reply_to,
            mail_copies.reference_ids as known_reference_ids,
            mail_copies.thread_ids
        from
            imports.messages as messages
            left join reused_ids on reused_ids.message_row = messages.rowid
            left join mail_copies on mail_copies.message_row = messages.rowid
            cross join settings
        where
            -- One condition: of two DuckDB expects to keep a four-thousandth, and plans what reads this for that.
            case when coalesce(mail_copies.copy_number, 1) = 1 then messages.sent_at < settings.as_of_at end
    )
select
    seen.mail_key as message_id,
    seen.name,
    seen.channel,
    seen.sent_at,
    seen.sent_at_rule,
    seen.subject,
    seen.from_address,
    coalesce(seen.all_to_addresses, seen.to_addresses, []) as to_addresses,
    coalesce(seen.all_cc_addresses, seen.cc_addresses, []) as cc_addresses,
    coalesce(seen.known_in_reply_to, seen.in_reply_to) as in_reply_to,
    coalesce(seen.known_reference_ids, seen.reference_ids) as reference_ids,
    coalesce(seen.thread_ids[1], seen.thread_id) as thread_id,
    seen.thread_ids[2:] as other_thread_ids,
    seen.kind,
    seen.kind_rule,
    seen.reply_kind,
    seen.asks_nothing,
    seen.mailbox,
    seen.file_id,
    seen.line
from
    seen
