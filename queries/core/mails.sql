-- One row per mail sent by the day of the report, copies in other mailboxes and files merged.
-- view: most mails are the row of imports.messages as it stands.
--   message_id bigint: Number of the mail: the key of its name.
--   name varchar: Its Message-ID without angle brackets, with #2, #3 ... for a different mail that carries the same one (see reused_ids).
--   channel varchar: email, chat, letter or form.
--   sent_at timestamp: When it was sent, UTC: the earliest copy, passing over those whose Date is more than a day from when a server received another.
--   sent_at_rule varchar or null: Where sent_at comes from, see imports.messages.
--   dated_at timestamp or null: What the Date header of the sender says, UTC.
--   is_day_only boolean: True if only the day is known; sent_at is then its first moment.
--   subject varchar or null: Subject, decoded.
--   from_address varchar or null: Address of the sender, lower case.
--   is_from_directory boolean: True if it names no address of the sender, but the directory of Exchange or a folder of sent mails: it is ours.
--   names_directory boolean: True if the directory of Exchange alone names a recipient: a colleague.
--   reply_to_addresses varchar[] or null: Addresses in Reply-To, lower case.
--   original_from_address varchar or null: Who wrote it where a list or group put its own address into From, lower case.
--   list_id varchar or null: The list that it came by, see imports.messages.
--   unlisted_kind varchar or null: What the kind is by all other signs where that of a list decided it.
--   to_addresses varchar[]: Addresses in To of any copy.
--   cc_addresses varchar[]: Addresses in Cc and Bcc of any copy: the sender's alone may have Bcc, and a message trace has one recipient a row.
--   in_reply_to varchar or null: Message-ID that this one answers.
--   reference_ids varchar[] or null: Message-IDs of the References header, oldest first.
--   thread_id varchar or null: Conversation as the mail system numbers it; the first of the numbers that copies have.
--   other_thread_ids varchar[] or null: The other numbers: each mailbox has its own.
--   kind varchar: human, auto_reply, auto_generated, bulk, bounce, receipt or calendar.
--   kind_rule varchar: The header or rule that decided the kind.
--   reply_kind varchar or null: yes, conditional, no or unclear; null where bodies are not read.
--   asks_nothing boolean or null: True for a bare thank-you.
--   mailbox varchar or null: File or folder it was found in.
--   file_id integer: The file it came from, see imports.files.
--   line bigint or null: Line of that file.
with
    seen as (
        select
            messages.*,
            coalesce(renamed_copies.message_key, reused_ids.message_key, messages.message_key) as mail_key,
            coalesce(renamed_copies.name, reused_ids.name, messages.message_id) as name,
            mail_copies.to_addresses as all_to_addresses,
            mail_copies.cc_addresses as all_cc_addresses,
            mail_copies.in_reply_to as known_in_reply_to,
            mail_copies.reference_ids as known_reference_ids,
            mail_copies.thread_ids
        from imports.messages as messages
            left join reused_ids on reused_ids.message_row = messages.rowid
            left join renamed_copies on renamed_copies.message_row = messages.rowid
            left join mail_copies on mail_copies.message_row = messages.rowid
            cross join settings
        where
            -- One condition: of two DuckDB expects to keep a four-thousandth, and plans what reads this for that.
            case
                when coalesce(mail_copies.copy_number, 1) = 1
                    then earliest_at(messages.sent_at, messages.sent_at_rule, messages.dated_at) < settings.as_of_at
            end
    )
select
    seen.mail_key as message_id,
    seen.name, seen.channel, seen.sent_at, seen.sent_at_rule, seen.dated_at,
    coalesce(seen.is_day_only, false) as is_day_only,
    seen.subject, seen.from_address,
    coalesce(seen.from_address, '') = ''
        and (
            seen.from_directory_name is not null
            or coalesce(seen.folder_role = 'sent', false)
        ) as is_from_directory,
    coalesce(seen.names_directory, false) as names_directory,
    seen.reply_to_addresses, seen.original_from_address, seen.list_id, seen.unlisted_kind,
    coalesce(seen.all_to_addresses, seen.to_addresses, []) as to_addresses,
    coalesce(seen.all_cc_addresses, seen.cc_addresses, []) as cc_addresses,
    coalesce(seen.known_in_reply_to, seen.in_reply_to) as in_reply_to,
    coalesce(seen.known_reference_ids, seen.reference_ids) as reference_ids,
    coalesce(seen.thread_ids[1], seen.thread_id) as thread_id,
    seen.thread_ids[2:] as other_thread_ids,
    seen.kind, seen.kind_rule, seen.reply_kind, seen.asks_nothing, seen.mailbox, seen.file_id, seen.line
from seen
