-- One row per message and contact or mailbox of theirs that it went to; where it names none, whom it answers (see unaddressed_answers).
--   message_id bigint: The message.
--   role enum (to, cc): to or cc; to where a mailbox stands in both.
--   customer_key bigint or null: The customer, if known, see customer_keys.
--   contact_key bigint or null: The key of the contact, else of the mailbox; null where a call, meeting or ticket names none.
--   is_first boolean: True for one of the recipients that are of one customer.
with
    addressed as (
        select
            mails.message_id, mails.to_addresses, mails.cc_addresses,
            len(mails.to_addresses) + len(mails.cc_addresses) as recipient_count
        from mails
    ),
    single as (
        select
            addressed.message_id,
            case when len(addressed.to_addresses) = 1 then 'to' else 'cc' end as role,
            coalesce(addressed.to_addresses[1], addressed.cc_addresses[1]) as address
        from addressed
        where addressed.recipient_count = 1
    ),
    several as (
        select
            addressed.message_id,
            'to' as role,
            unnest(addressed.to_addresses) as address
        from addressed
        where addressed.recipient_count > 1
        union all
        select
            addressed.message_id,
            'cc' as role,
            unnest(addressed.cc_addresses) as address
        from addressed
        where addressed.recipient_count > 1
    ),
    theirs as (
        select identities.address, identities.customer_key, identities.contact_key
        from identities
        where identities.side = 'theirs'
    ),
    every_recipient as (
        select
            single.message_id, single.role, theirs.customer_key, theirs.contact_key,
            true as is_first
        from single
            inner join theirs on theirs.address = single.address
        union all
        -- One of several recipients may stand there twice, in two spellings too.
        select
            several.message_id,
            max(several.role) as role,
            theirs.customer_key, theirs.contact_key,
            row_number() over (
                partition by several.message_id, theirs.customer_key
                order by theirs.contact_key
            ) = 1 as is_first
        from several
            inner join theirs on theirs.address = several.address
        group by several.message_id, theirs.customer_key, theirs.contact_key
        union all
        select
            unaddressed_answers.message_id,
            'to' as role,
            unaddressed_answers.customer_key, unaddressed_answers.contact_key,
            row_number() over (
                partition by unaddressed_answers.message_id, unaddressed_answers.customer_key
                order by unaddressed_answers.contact_key
            ) = 1 as is_first
        from unaddressed_answers
        union all
        select
            recorded_messages.message_id,
            'to' as role,
            recorded_messages.customer_key, recorded_messages.contact_key,
            true as is_first
        from recorded_messages
        where recorded_messages.direction = 'outbound'
    )
select
    every_recipient.message_id,
    cast(every_recipient.role as enum('to', 'cc')) as role,
    every_recipient.customer_key, every_recipient.contact_key, every_recipient.is_first
from every_recipient
