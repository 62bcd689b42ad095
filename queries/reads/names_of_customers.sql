-- One row per name, number or address by which a customer is known, but for what people of ours are called by.
--   name varchar: The name, number or address.
select distinct known.name
from
    (
        select customers.customer_id as name
        from customers
        union all
        select customers.name
        from customers
        union all
        select contacts.name
        from contacts
        where
            not exists (
                select 1
                from identities
                where identities.side = 'ours'
                    and list_contains(contacts.addresses, identities.address)
            )
        union all
        select identities.address
        from identities
        where identities.side = 'theirs'
    ) as known
    anti join staff_names as named on lower(named.name) = lower(known.name)
    anti join staff_names as reached on lower(reached.address) = lower(known.name)
where known.name is not null
