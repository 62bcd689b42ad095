-- One row per mail sent by the day of the report, copies in other mailboxes and files merged.
--   message_id: Message-ID without angle brackets; with #2, #3 ... for a different mail that carries the same one, see reused_ids.
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
    copies as (
        select
            messages.* replace (
                case
                    when reused_ids.mail_number is null then messages.message_id
                    else messages.message_id || '#' || reused_ids.mail_number
                end as message_id
            ),
            files.path,
            min(messages.sent_at) filter (where messages.sent_at_rule = 'received') over same_mail as first_received_at
        from
            imports.messages as messages
            inner join imports.files as files on files.file_id = messages.file_id
            left join reused_ids on reused_ids.message_row = messages.rowid
            cross join settings
        where
            messages.sent_at < settings.as_of_at
        window
            same_mail as (partition by messages.message_id, reused_ids.mail_number)
    ),
    ranked as (
        select
            copies.*,
            -- A copy with headers knows what it is; a message trace does not. That one copy came by a list says
            -- nothing of the mail. A Date header far from when a server got the mail is wrong.
            row_number() over (
                partition by copies.message_id
                order by
                    starts_with(copies.kind_rule, 'message trace') or copies.kind_rule = 'export does not say',
                    copies.kind = 'bulk',
                    coalesce(abs(epoch(copies.sent_at) - epoch(copies.first_received_at)) > 86400, false),
                    copies.sent_at,
                    copies.path,
                    copies.line
            ) as copy_number
        from
            copies
    ),
    -- What any copy says: who got it, and, where headers were lost on the way, what it answers.
    merged as (
        select
            copies.message_id,
            list_sort(list_distinct(flatten(list(copies.to_addresses) filter (where len(copies.to_addresses) > 0)))) as to_addresses,
            list_sort(list_distinct(flatten(list(copies.cc_addresses) filter (where len(copies.cc_addresses) > 0)))) as cc_addresses,
            max(copies.in_reply_to) as in_reply_to,
            arg_max(copies.reference_ids, len(copies.reference_ids)) as reference_ids,
            list_sort(list(distinct copies.thread_id) filter (where copies.thread_id is not null)) as thread_ids
        from
            copies
        group by
            copies.message_id
        having
            count(*) > 1
    )
select
    ranked.message_id,
    ranked.channel,
    ranked.sent_at,
    ranked.sent_at_rule,
    ranked.subject,
    ranked.from_address,
    list_concat(
        ranked.to_addresses,
        list_filter(merged.to_addresses, lambda address: not list_contains(coalesce(ranked.to_addresses, []), address))
    ) as to_addresses,
    list_concat(
        ranked.cc_addresses,
        list_filter(merged.cc_addresses, lambda address: not list_contains(coalesce(ranked.cc_addresses, []), address))
    ) as cc_addresses,
    coalesce(ranked.in_reply_to, merged.in_reply_to) as in_reply_to,
    case when len(ranked.reference_ids) > 0 then ranked.reference_ids else merged.reference_ids end as reference_ids,
    coalesce(merged.thread_ids[1], ranked.thread_id) as thread_id,
    merged.thread_ids[2:] as other_thread_ids,
    ranked.kind,
    ranked.kind_rule,
    ranked.reply_kind,
    ranked.asks_nothing,
    ranked.mailbox,
    ranked.file_id,
    ranked.line
from
    ranked
    left join merged on merged.message_id = ranked.message_id
where
    ranked.copy_number = 1
