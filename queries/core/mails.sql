-- One row per mail sent by the day of the report, copies in other mailboxes and files merged.
--   message_id: Message-ID without angle brackets.
--   channel: email, chat, letter or form.
--   sent_at: When it was sent, UTC.
--   subject: Subject, decoded.
--   from_address: Address of the sender, lower case.
--   to_addresses: Addresses in To of any copy.
--   cc_addresses: Addresses in Cc and Bcc of any copy: the sender's alone may have Bcc, and a message trace has one recipient a row.
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
with
    copies as (
        select
            messages.*,
            -- A copy with headers knows what it is; a message trace does not.
            row_number() over (
                partition by messages.message_id
                order by
                    messages.kind_rule in ('message trace: headers unknown', 'export does not say'),
                    messages.sent_at,
                    files.path,
                    messages.line
            ) as copy_number
        from
            imports.messages as messages
            inner join imports.files as files on files.file_id = messages.file_id
            cross join settings
        where
            messages.sent_at < settings.as_of_at
    ),
    recipients as (
        select
            copies.message_id,
            list_sort(list_distinct(flatten(list(copies.to_addresses) filter (where len(copies.to_addresses) > 0)))) as to_addresses,
            list_sort(list_distinct(flatten(list(copies.cc_addresses) filter (where len(copies.cc_addresses) > 0)))) as cc_addresses
        from
            copies
        group by
            copies.message_id
        having
            count(*) > 1
    )
select
    copies.message_id,
    copies.channel,
    copies.sent_at,
    copies.subject,
    copies.from_address,
    list_concat(
        copies.to_addresses,
        list_filter(recipients.to_addresses, lambda address: not list_contains(coalesce(copies.to_addresses, []), address))
    ) as to_addresses,
    list_concat(
        copies.cc_addresses,
        list_filter(recipients.cc_addresses, lambda address: not list_contains(coalesce(copies.cc_addresses, []), address))
    ) as cc_addresses,
    copies.in_reply_to,
    copies.reference_ids,
    copies.thread_id,
    copies.kind,
    copies.kind_rule,
    copies.reply_kind,
    copies.asks_nothing,
    copies.mailbox,
    copies.file_id,
    copies.line
from
    copies
    left join recipients on recipients.message_id = copies.message_id
where
    copies.copy_number = 1
