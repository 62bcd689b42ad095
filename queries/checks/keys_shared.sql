-- One row per key that different names share, as chance may have it once in very many: what they name is taken for one thing.
--   kind varchar: message, address, customer, contact or person.
--   key bigint: The key.
--   first_name varchar: One of the names.
--   last_name varchar: Another.
with
    named as (
        select
            'message' as kind,
            messages.message_key as key,
            messages.message_id as name
        from imports.messages as messages
            semi join (
                select repeated_ids.message_key
                from repeated_ids
                where repeated_ids.table_name = 'messages'
            ) as repeated on repeated.message_key = messages.message_key
        union all
        select
            'customer',
            customer_keys.customer_key, customer_keys.customer_id
        from customer_keys
            semi join (
                select customer_keys.customer_key
                from customer_keys
                group by customer_keys.customer_key
                having count(*) > 1
            ) as repeated on repeated.customer_key = customer_keys.customer_key
        union all
        select
            'address',
            identities.address_key, identities.address
        from identities
            semi join (
                select identities.address_key
                from identities
                group by identities.address_key
                having count(*) > 1
            ) as repeated on repeated.address_key = identities.address_key
        union all
        select
            'contact',
            identities.contact_key,
            coalesce(identities.contact_id, identities.mailbox)
        from identities
        where identities.side = 'theirs'
        union all
        select
            'person',
            people.person_key, people.person_id
        from people
    )
select
    named.kind, named.key,
    min(named.name) as first_name,
    max(named.name) as last_name
from named
group by named.kind, named.key
having min(named.name) < max(named.name)
