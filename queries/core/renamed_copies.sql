-- One row per accepted row of a mail, seen by the day of the report, that is a copy of one with another Message-ID: mail programs write some into the folder of sent mails before the server names them, and some exports name every copy anew.
--   message_row bigint: Number of the row in imports.messages (rowid).
--   other_key bigint: The key of its own Message-ID, or of the one that was made for it.
--   message_key bigint: The key of the Message-ID by which all its copies are known.
--   name varchar: That Message-ID: the first of those that were not made.
with
    dated as not materialized (
        select
            messages.rowid as message_row,
            messages.message_key, messages.message_id, messages.dated_at, messages.from_address,
            messages.subject, messages.to_addresses, messages.reply_to_addresses, messages.mailbox,
            messages.sent_at_rule, messages.thread_id
        from imports.messages as messages
            cross join settings
        where messages.dated_at is not null
            and messages.from_address <> ''
            and not coalesce(messages.is_day_only, false)
            and earliest_at(messages.sent_at, messages.sent_at_rule, messages.dated_at) < settings.as_of_at
    ),
    seconds as (
        select dated.dated_at, dated.from_address
        from dated
        group by dated.dated_at, dated.from_address
        having min(dated.message_key) < max(dated.message_key)
    ),
    -- Nobody writes two mails in one second; of what forms and programs send, the address of the reply may differ.
    alike as (
        select
            dated.message_row, dated.message_key, dated.message_id, dated.mailbox, dated.dated_at,
            dated.from_address,
            starts_with(dated.message_id, 'made-') as is_made,
            -- What a server received, or a mail system numbers, has the Message-ID of its sender.
            dated.thread_id is null
                and coalesce(dated.sent_at_rule in ('date', 'date_without_zone'), false) as may_be_renamed,
            coalesce(dated.subject, '') as subject,
            list_sort(coalesce(dated.to_addresses, [])) as to_addresses,
            list_sort(coalesce(dated.reply_to_addresses, [])) as reply_to_addresses
        from dated
            inner join seconds on seconds.dated_at = dated.dated_at
                and seconds.from_address = dated.from_address
            anti join reused_ids on reused_ids.message_id = dated.message_id
    ),
    -- What stands twice in one folder, under two names, is two mails; each is the copy of the one in its place in another folder.
    placed as (
        select
            alike.*,
            case
                when alike.is_made then 1
                else dense_rank() over (
                    partition by
                        alike.dated_at, alike.from_address, alike.subject, alike.to_addresses, alike.reply_to_addresses,
                        alike.mailbox, alike.is_made
                    order by alike.message_id
                )
            end as place
        from alike
    ),
    named as (
        select
            placed.*,
            max(placed.place) over same_mail as place_count,
            first_value(placed.message_id) over (
                partition by
                    placed.dated_at, placed.from_address, placed.subject, placed.to_addresses,
                    placed.reply_to_addresses, placed.place
                order by placed.is_made, placed.message_id
            ) as name
        from placed
        window
            same_mail as (
                partition by
                    placed.dated_at, placed.from_address, placed.subject, placed.to_addresses, placed.reply_to_addresses
            )
    )
    -- Of two mails of one second nobody knows which one without a name is a copy of.
select
    named.message_row,
    named.message_key as other_key,
    key_of(named.name) as message_key,
    named.name
from named
where named.message_id <> named.name
    and case when named.is_made then named.place_count = 1 else named.may_be_renamed end
