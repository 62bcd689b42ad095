-- One row per name or address of our people: what a printed subject must not say. Shared mailboxes are nobody.
--   name varchar: Name or address.
--   pattern varchar: Regular expression that means it and nothing else.
select
    staff.name,
    -- Every character that means something in a pattern stands for itself.
    regexp_replace(staff.name, '([][.+*?(){}|^$\\-])', '\\\1', 'g') as pattern
from
    (
        select people.name
        from people
        where coalesce(people.role, '') not ilike '%mailbox%'
        union
        select people.email as name
        from people
        union
        -- Some CRMs export no list of people, and their names in place of numbers.
        select owners.name
        from
            (
                select contracts.person_id as name
                from contracts
                union
                select activities.person_id as name
                from activities
                union
                select crm_customers.owner_person_id as name
                from crm_customers
            ) as owners
        where regexp_matches(owners.name, '^\pL[\pL.''-]* \pL[\pL.'' -]*$')
    ) as staff
where length(trim(staff.name)) > 2
