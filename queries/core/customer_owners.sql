-- One row per customer that the CRM gives to somebody of ours: who that is, by number, name or address.
-- view: only people_shown and the lists that are handed out ask for it.
--   customer_id varchar: The customer.
--   owner varchar: As the CRM has it.
--   person_key bigint or null: The person, see people; null where the CRM names none that is known.
with
    called as (
        select
            names.called,
            min_by(names.person_key, (names.rank, names.person_key)) as person_key
        from
            (
                select
                    people.person_key,
                    lower(people.person_id) as called,
                    1 as rank
                from people
                union all
                select
                    people.person_key,
                    lower(people.email),
                    2
                from people
                union all
                select
                    people.person_key,
                    lower(people.name),
                    3
                from people
            ) as names
        where names.called is not null
        group by names.called
    )
select
    customers.customer_id,
    customers.owner_person_id as owner,
    called.person_key
from customers
    left join called on called.called = lower(customers.owner_person_id)
where customers.owner_person_id <> ''
