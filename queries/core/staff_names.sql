-- One row per name or address of our people: what a printed subject must not say. Shared mailboxes are nobody.
--   name: Name or address.
--   pattern: Regular expression that means it and nothing else.
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
    ) as staff
where
    length(trim(staff.name)) > 2
