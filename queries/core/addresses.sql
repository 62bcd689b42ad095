-- One row per address that any export names: the mailbox behind it.
--   address varchar: The address, lower case.
--   domain varchar: What stands behind its @.
--   mailbox varchar: The address without +tags; at Gmail also without dots, and googlemail.com is gmail.com.
--   is_machine boolean: True for senders that nobody reads: mailer-daemon, postmaster, no-reply ...
with
    seen as not materialized (
        select
            messages.from_address, messages.reply_to_addresses, messages.original_from_address,
            messages.to_addresses, messages.cc_addresses
        from imports.messages as messages
            cross join settings
        where
            earliest_at(messages.sent_at, messages.sent_at_rule, messages.dated_at) < settings.as_of_at
    ),
    -- Each without empty addresses: a condition on all of them would be asked of every row that names one.
    named as (
        select seen.from_address as address
        from seen
        where seen.from_address <> ''
        union
        select told.address
        from (select unnest(seen.to_addresses) as address from seen) as told
        where told.address <> ''
        union
        select told.address
        from (select unnest(seen.cc_addresses) as address from seen) as told
        where told.address <> ''
        union
        select told.address
        from (select unnest(seen.reply_to_addresses) as address from seen) as told
        where told.address <> ''
        union
        select seen.original_from_address as address
        from seen
        where seen.original_from_address <> ''
        union
        select unnest(contacts.addresses) as address
        from contacts
        union
        select people.email as address
        from people
        where people.email <> ''
        union
        select sends.email as address
        from imports.sends as sends
            left join campaigns on campaigns.campaign_id = sends.campaign_id
            cross join settings
        where coalesce(sends.sent_at, campaigns.sent_at) < settings.as_of_at
            and sends.email <> ''
        union
        select tickets.email as address
        from tickets
        where tickets.email <> ''
        union
        select orders.customer_id as address
        from imports.orders as orders
            cross join settings
        where contains(orders.customer_id, '@')
            and orders.ordered_at < settings.as_of_at
        union
        select told.address
        from
            (
                select unnest(list_concat(activities.addresses, activities.declined_addresses)) as address
                from imports.activities as activities
                    cross join settings
                where activities.occurred_at < settings.as_of_at
            ) as told
        where told.address <> ''
        union
        select own_names.name as address
        from own_names
        where contains(own_names.name, '@')
    ),
    parts as (
        select
            named.address,
            split_part(named.address, '@', -1) as domain,
            case
                when contains(named.address, '@')
                    and not contains(named.address, '+')
                    then left(named.address, length(named.address) - length(domain) - 1)
                else regexp_replace(named.address, '(\+[^@]*)?@[^@]*$', '', 'g')
            end as untagged_part,
            domain in ('gmail.com', 'googlemail.com') as is_gmail
        from named
    )
select
    parts.address, parts.domain,
    case
        when parts.untagged_part = '' then parts.address
        when parts.is_gmail then replace(parts.untagged_part, '.', '') || '@gmail.com'
        else parts.untagged_part || '@' || parts.domain
    end as mailbox,
    translate(parts.untagged_part, '._-', '') in ('mailerdaemon', 'maildaemon', 'postmaster', 'doublebounce')
        or regexp_matches(
            parts.untagged_part,
            '(^|[._-])(no[._-]?reply|do[._-]?not[._-]?reply|dont[._-]?reply)([._-]|[0-9]|$)'
        ) as is_machine
from parts
