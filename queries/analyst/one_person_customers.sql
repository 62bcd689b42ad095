-- One row per regular and side, ours or theirs, of which only one person has had a personal word in the 24 months to as_of; the most valuable first.
--   customer_id: The customer.
--   name: Name of the customer.
--   annual_value: Annual value.
--   side: ours (one person of ours) or theirs (one contact who ever writes or calls).
--   people_name: Who of ours: role or name where privacy.people lets staff be shown, and enough people have it; else null.
select
    customer_standings.customer_id, customer_standings.name, customer_standings.annual_value,
    sides.side,
    case when sides.side = 'ours' then nullif(people_shown.shown_name, '') end as people_name
from customer_voices
    cross join (values ('ours'), ('theirs')) as sides (side)
    inner join customer_keys on customer_keys.customer_key = customer_voices.customer_key
    inner join customer_standings on customer_standings.customer_id = customer_keys.customer_id
    left join people_shown on people_shown.person_key = customer_voices.our_person_key
        and people_shown.figure = 'voices'
where case
        when sides.side = 'ours' then customer_voices.our_voices
        else customer_voices.their_voices
    end = 'one'
order by
    customer_standings.annual_value desc nulls last,
    customer_standings.customer_id, sides.side
