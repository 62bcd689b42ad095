-- One row per accepted row of a mail that came more than once: the copies in other mailboxes and files.
--   message_row bigint: Number of the row in imports.messages (rowid).
--   copy_number bigint: 1 for the copy that stands for the mail: with headers, not by a list, with a likely Date, the earliest.
--   to_addresses varchar[]: Addresses in To of any copy, those of this one first.
--   cc_addresses varchar[]: Addresses in Cc and Bcc of any copy, those of this one first.
--   in_reply_to varchar or null: Message-ID that the mail answers, of this or another copy.
--   reference_ids varchar[] or null: Message-IDs of the References header; of another copy where this one has none.
--   thread_ids varchar[] or null: Conversations as the mail systems number them, sorted.
with
    placed as not materialized (
        select
            coalesce(renamed_copies.message_key, messages.message_key) as message_key,
            messages.sent_at, messages.sent_at_rule, messages.kind, messages.kind_rule, messages.to_addresses,
            messages.cc_addresses, messages.in_reply_to, messages.reference_ids, messages.thread_id,
            messages.file_id, messages.line,
            messages.rowid as message_row,
            coalesce(renamed_copies.message_key, reused_ids.message_key, messages.message_key) as message_id
        from imports.messages as messages
            left join reused_ids on reused_ids.message_row = messages.rowid
            left join renamed_copies on renamed_copies.message_row = messages.rowid
            cross join settings
        where
            earliest_at(messages.sent_at, messages.sent_at_rule, messages.dated_at) < settings.as_of_at
    ),
    repeated as (
        select repeated_ids.message_key
        from repeated_ids
        where repeated_ids.table_name = 'messages'
        union
        select renamed_copies.message_key
        from renamed_copies
    ),
    counted as (
        select
            placed.*, files.path,
            count(*) over (partition by placed.message_key) as row_count,
            min(placed.sent_at) filter (
                where placed.sent_at_rule = 'received'
            ) over (partition by placed.message_id) as first_received_at
        from placed
            semi join repeated on repeated.message_key = placed.message_key
            inner join imports.files as files on files.file_id = placed.file_id
    ),
    -- Other copies may come only after the day of the report.
    copies as (
        select counted.*
        from counted
        where counted.row_count > 1
    ),
    ranked as (
        select
            copies.*,
            -- A copy with headers knows what it is; a message trace does not. That one copy came by a list says
            -- nothing of the mail. A Date header far from when a server got the mail is wrong.
            row_number() over (
                partition by copies.message_id
                order by
                    starts_with(copies.kind_rule, 'message trace')
                        or copies.kind_rule = 'export does not say',
                    copies.kind = 'bulk',
                    coalesce(abs(epoch(copies.sent_at) - epoch(copies.first_received_at)) > 86400, false),
                    copies.sent_at, copies.path, copies.line
            ) as copy_number
        from copies
    ),
    -- What any copy says: who got it, and, where headers were lost on the way, what it answers.
    merged as (
        select
            copies.message_id,
            list_sort(
                list_distinct(
                    flatten(list_sort(list(copies.to_addresses) filter (len(copies.to_addresses) > 0) over mail))
                )
            ) as to_addresses,
            list_sort(
                list_distinct(
                    flatten(list_sort(list(copies.cc_addresses) filter (len(copies.cc_addresses) > 0) over mail))
                )
            ) as cc_addresses,
            max(copies.in_reply_to) over mail as in_reply_to,
            copies.reference_ids,
            list_sort(
                list_distinct(list_sort(list(copies.thread_id) filter (copies.thread_id is not null) over mail))
            ) as thread_ids
        from copies
        window
            mail as (partition by copies.message_id)
        qualify
            row_number() over (
                partition by copies.message_id
                order by
                    len(copies.reference_ids) desc,
                    copies.reference_ids desc
            ) = 1
    )
select
    ranked.message_row, ranked.copy_number,
    list_concat(
        ranked.to_addresses,
        list_filter(
            merged.to_addresses,
            lambda address: not list_contains(coalesce(ranked.to_addresses, []), address)
        )
    ) as to_addresses,
    list_concat(
        ranked.cc_addresses,
        list_filter(
            merged.cc_addresses,
            lambda address: not list_contains(coalesce(ranked.cc_addresses, []), address)
        )
    ) as cc_addresses,
    coalesce(ranked.in_reply_to, merged.in_reply_to) as in_reply_to,
    case
        when len(ranked.reference_ids) > 0 then ranked.reference_ids
        else merged.reference_ids
    end as reference_ids,
    merged.thread_ids
from ranked
    inner join merged on merged.message_id = ranked.message_id
