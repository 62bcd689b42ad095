-- One row per mailbox that mails were found in, and the source that it is part of: what one of us received, or sent.
--   mailbox varchar: File or folder, see imports.messages; the layout where a mail comes from no mailbox.
--   source_name varchar: The first by name of the mailboxes that are one source: those of one owner, else those whose names differ in numbers alone; of less than ten mails those of one folder.
--   owner_address varchar or null: Address of ours that stands in more than half of its mails, the most frequent one.
--   is_sent boolean: True for a folder of mails that its owner sent.
--   has_people boolean: True if a human wrote any mail of it; else no question stands in it.
with
    filed as (
        select
            messages.from_address, messages.to_addresses, messages.cc_addresses, messages.kind,
            messages.folder_role,
            coalesce(messages.mailbox, files.source, files.path) as mailbox
        from imports.messages as messages
            inner join imports.files as files on files.file_id = messages.file_id
    ),
    -- Most mails have one sender and one recipient: who is named alike is counted once.
    named_alike as (
        select
            filed.mailbox, filed.from_address, filed.to_addresses, filed.cc_addresses,
            count(*) as mail_count,
            bool_or(coalesce(filed.folder_role = 'sent', false)) as is_sent,
            bool_or(filed.kind = 'human') as has_people
        from filed
        group by filed.mailbox, filed.from_address, filed.to_addresses, filed.cc_addresses
    ),
    counted as (
        select
            named_alike.mailbox,
            sum(named_alike.mail_count) as mail_count,
            bool_or(named_alike.is_sent) as is_sent,
            bool_or(named_alike.has_people) as has_people
        from named_alike
        group by named_alike.mailbox
    ),
    named as (
        select
            named_alike.mailbox, named_alike.mail_count,
            unnest(
                list_distinct(
                    list_concat([named_alike.from_address], named_alike.to_addresses, named_alike.cc_addresses)
                )
            ) as address
        from named_alike
    ),
    ours as (
        select
            named.mailbox,
            identities.mailbox as owner_address,
            sum(named.mail_count) as mail_count
        from named
            inner join identities on identities.address = named.address
                and identities.side = 'ours'
        group by named.mailbox, identities.mailbox
    ),
    owners as (
        select
            ours.mailbox,
            max_by(ours.owner_address, (ours.mail_count, ours.owner_address)) as owner_address
        from ours
            inner join counted on counted.mailbox = ours.mailbox
        where ours.mail_count * 2 > counted.mail_count
        group by ours.mailbox
    )
select
    counted.mailbox,
    min(counted.mailbox) over (
        partition by
            coalesce(
                owners.owner_address,
                case
                    when counted.mail_count < 10 then regexp_replace(counted.mailbox, '[^/]*$', '', 'g')
                    else regexp_replace(counted.mailbox, '[0-9]+', '', 'g')
                end
            ),
            counted.is_sent
    ) as source_name,
    owners.owner_address, counted.is_sent, counted.has_people
from counted
    left join owners on owners.mailbox = counted.mailbox
