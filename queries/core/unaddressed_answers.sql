-- One row per mail of ours that names no recipient, or none but a list or archive, and contact of the conversation that it answers.
--   message_id bigint: The mail.
--   customer_key bigint: The customer, see customer_keys.
--   contact_key bigint: The key of the contact, else of the mailbox: who wrote what the mail answers, else all who wrote before it in the conversation.
with
    -- A colleague among the recipients makes it a word between ourselves.
    unaddressed as (
        select mails.message_id, mails.sent_at
        from mails
            left join mail_writers on mail_writers.message_id = mails.message_id
            left join identities as senders on senders.address = mails.from_address
        where coalesce(senders.side = 'ours', mails.is_from_directory)
            and not mails.names_directory
            and mail_writers.address is null
            -- Seldom are there any to be looked at one by one: the first of most is neither empty nor an archive, and came by no list.
            and case
                when mails.list_id is not null
                    or regexp_matches(
                        coalesce(mails.to_addresses[1], mails.cc_addresses[1], ''),
                        '^$|archiv|journal|backup'
                    ) then len(
                        list_filter(
                            list_concat(mails.to_addresses, mails.cc_addresses),
                            lambda address: not coalesce(
                                address = ''
                                    or address = mails.list_id
                                    or replace(address, '@', '.') = mails.list_id
                                    or regexp_matches(address, '^(mail-?)?(archiv|archives?|journal(ing)?|backup)[0-9]*@'),
                                false
                            )
                        )
                    ) = 0
            end
    ),
    theirs as (
        select
            mails.message_id, mails.sent_at, identities.customer_key, identities.contact_key,
            coalesce(message_roots.root_id, mails.message_id) as root_id
        from mails
            left join mail_writers on mail_writers.message_id = mails.message_id
            inner join identities on identities.address = coalesce(mail_writers.address, mails.from_address)
                and identities.side = 'theirs'
                and identities.customer_key is not null
            left join message_roots on message_roots.message_id = mails.message_id
        where coalesce(mail_writers.kind, mails.kind) = 'human'
    ),
    answered as (
        select
            unaddressed.message_id, theirs.customer_key, theirs.contact_key,
            theirs.message_id = message_parents.parent_id as is_meant
        from unaddressed
            inner join message_parents on message_parents.message_id = unaddressed.message_id
            inner join message_roots on message_roots.message_id = unaddressed.message_id
            inner join theirs on theirs.root_id = message_roots.root_id
                and (theirs.sent_at <= unaddressed.sent_at or theirs.message_id = message_parents.parent_id)
    )
select distinct answered.message_id, answered.customer_key, answered.contact_key
from answered
    left join (
        select distinct answered.message_id
        from answered
        where answered.is_meant
    ) as meant on meant.message_id = answered.message_id
where answered.is_meant
    or meant.message_id is null
