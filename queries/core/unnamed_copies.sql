-- One row per accepted row of a mail without a Message-ID, seen by the day of the report, that is a copy of one that has it: mail programs write some into the folder of sent mails before the server names them.
--   message_row bigint: Number of the row in imports.messages (rowid).
--   made_key bigint: The key of the Message-ID that was made for it.
--   message_key bigint: The key of the Message-ID that the other copy has.
--   name varchar: That Message-ID.
with
    unnamed as (
        select
            messages.rowid as message_row,
            messages.message_key as made_key,
            messages.dated_at, messages.from_address,
            coalesce(messages.subject, '') as subject,
            list_sort(coalesce(messages.to_addresses, [])) as to_addresses
        from imports.messages as messages
            cross join settings
        where starts_with(messages.message_id, 'made-')
            and messages.dated_at is not null
            and messages.sent_at < settings.as_of_at
    ),
    candidates as (
        select
            unnamed.message_row, unnamed.made_key,
            min(messages.message_key) as message_key,
            min(messages.message_id) as name,
            count(distinct messages.message_key) as name_count
        from unnamed
            inner join imports.messages as messages on messages.dated_at = unnamed.dated_at
                and messages.from_address = unnamed.from_address
            cross join settings
        where not starts_with(messages.message_id, 'made-')
            and messages.sent_at < settings.as_of_at
            and coalesce(messages.subject, '') = unnamed.subject
            and list_sort(coalesce(messages.to_addresses, [])) = unnamed.to_addresses
        group by unnamed.message_row, unnamed.made_key
    )
    -- Two mails of one second to the same people about the same thing: nobody knows of which it is a copy.
select candidates.message_row, candidates.made_key, candidates.message_key, candidates.name
from candidates
where candidates.name_count = 1
