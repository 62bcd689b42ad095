-- One row per address that any export names: the mailbox behind it.
--   address: The address, lower case.
--   domain: What stands behind its @.
--   mailbox: The address without +tags; at Gmail also without dots, and googlemail.com is gmail.com.
--   is_machine: True for senders that nobody reads: mailer-daemon, postmaster, no-reply ...
with
    seen as (
        select messages.from_address, messages.to_addresses, messages.cc_addresses
        from imports.messages as messages cross join settings
        where messages.sent_at < settings.as_of_at
    ),
    named as (
        select seen.from_address as address from seen
        union
        select unnest(seen.to_addresses) as address from seen
        union
        select unnest(seen.cc_addresses) as address from seen
        union
        select unnest(contacts.addresses) as address from contacts
        union
        select people.email as address from people
        union
        select
            lower(trim(mailed.email)) as address
        from
            (
                select distinct sends.email
                from
                    imports.sends as sends
                    left join campaigns on campaigns.campaign_id = sends.campaign_id
                    cross join settings
                where
                    coalesce(sends.sent_at, campaigns.sent_at) < settings.as_of_at
            ) as mailed
        union
        select tickets.email as address from tickets
        union
        select own_names.name as address from own_names where contains(own_names.name, '@')
    ),
    parts as (
        select
            named.address,
            split_part(named.address, '@', -1) as domain,
            regexp_replace(named.address, '(\+[^@]*)?@[^@]*$', '') as untagged_part,
            domain in ('gmail.com', 'googlemail.com') as is_gmail
        from
            named
        where
            named.address <> ''
    )
select
    parts.address,
    parts.domain,
    case
        when parts.untagged_part = '' then parts.address
        when parts.is_gmail then replace(parts.untagged_part, '.', '') || '@gmail.com'
        else parts.untagged_part || '@' || parts.domain
    end as mailbox,
    regexp_replace(parts.untagged_part, '[._-]', '', 'g')
        in ('mailerdaemon', 'maildaemon', 'postmaster', 'doublebounce', 'noreply', 'donotreply', 'dontreply') as is_machine
from
    parts
