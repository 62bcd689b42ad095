-- One row per accepted row of a mail, seen by the day of the report, whose Message-ID an earlier, different mail carries: a sender's fault.
--   message_row bigint: Number of the row in imports.messages (rowid).
--   message_id varchar: The Message-ID that both carry.
--   mail_number bigint: 2 for the second mail with this Message-ID, 3 for the third ...
--   name varchar: The name of this mail: the Message-ID with #2, #3 ...
--   message_key bigint: The key of that name.
with
    dated as not materialized (
        select
            messages.message_id, messages.message_key,
            messages.rowid as message_row,
            messages.dated_at, messages.subject,
            -- A list may put its own address into From.
            case
                when messages.list_id is null
                    and messages.original_from_address is null then messages.from_address
            end as sender
        from imports.messages as messages
            cross join settings
        where messages.dated_at is not null
            and earliest_at(messages.sent_at, messages.sent_at_rule, messages.dated_at) < settings.as_of_at
    ),
    -- Copies of a mail have one Date header and one sender, whatever else servers and lists write into them.
    suspects as (
        select dated.message_id
        from dated
            semi join repeated_ids on repeated_ids.table_name = 'messages'
                and repeated_ids.message_key = dated.message_key
        group by dated.message_id
        having min(dated.dated_at) < max(dated.dated_at)
            or min(dated.sender) < max(dated.sender)
    ),
    spelled as (
        select
            dated.message_row, dated.message_id, dated.dated_at, dated.sender,
            coalesce(regexp_replace(lower(dated.subject), '\[[^\]]*\]|\s+', '', 'g'), '') as bare_subject
        from dated
            semi join suspects on suspects.message_id = dated.message_id
    ),
    compared as (
        select
            spelled.*,
            lag(spelled.dated_at) over same_id as previous_at,
            lag(spelled.bare_subject) over same_id as previous_subject,
            lag(spelled.sender) over same_id as previous_sender
        from spelled
        window
            same_id as (
                partition by spelled.message_id
                order by spelled.dated_at, spelled.sender, spelled.bare_subject, spelled.message_row
            )
    ),
    -- One mailbox may have two addresses, in one domain or under one name, and copies of its mail either; not with two Dates.
    parted as (
        select
            compared.*,
            coalesce(
                compared.dated_at > compared.previous_at
                    and (
                        compared.bare_subject <> compared.previous_subject
                        or compared.dated_at - compared.previous_at > interval 1 day
                    ),
                false
            ) as is_other_mail,
            coalesce(
                compared.sender <> compared.previous_sender
                    and (
                        compared.dated_at > compared.previous_at
                        or (
                            split_part(compared.sender, '@', 1) <> split_part(compared.previous_sender, '@', 1)
                            and split_part(compared.sender, '@', -1) <> split_part(compared.previous_sender, '@', -1)
                        )
                    ),
                false
            ) as is_other_sender
        from compared
    ),
    numbered as (
        select
            parted.message_row, parted.message_id,
            1 + count(*) filter (where parted.is_other_mail or parted.is_other_sender) over (
                partition by parted.message_id
                order by parted.dated_at, parted.sender, parted.bare_subject, parted.message_row
            ) as mail_number
        from parted
    )
select
    numbered.message_row, numbered.message_id, numbered.mail_number,
    numbered.message_id || '#' || numbered.mail_number as name,
    key_of(name) as message_key
from numbered
where numbered.mail_number > 1
