-- One row per customer whose owner is here and may be shown: the role or the name, see people_shown; no rows unless privacy.people lets staff be shown.
-- view: only the lists that are handed out ask for it.
--   customer_id varchar: The customer.
--   owner varchar: The role, or the person's name; empty for the rest.
select
    customer_owners.customer_id,
    coalesce(people_shown.shown_name, customer_owners.owner) as owner
from customer_owners
    cross join settings
    left join people_shown on people_shown.person_key = customer_owners.person_key
        and people_shown.figure = 'owners'
where people_shown.shown_name is not null
    or (settings.people_shown = 'names' and customer_owners.person_key is null)
