-- One row per customer that a chapter of the report names, worth most first; at most 2,165, as the waiting room lists at most 2,000, two chapters 60 each, one 20, the renewals ahead 5 and the first screen 20.
--   customer_id varchar: The customer.
--   name varchar: Name of the customer.
--   annual_value decimal(18,2) or null: Last annual value; null if there was none.
--   anchor varchar: Where the customer's page stands in the report.
with
    named as (
        select waiting_room.customer_id
        from waiting_room
        union
        select churns_in_year.customer_id
        from churns_in_year
        union
        select attempts_in_year.customer_id
        from attempts_in_year
        union
        select early_silences.customer_id
        from early_silences
        union
        select listed.customer_id
        from
            (
                select renewals_due.customer_id
                from renewals_due
                order by
                    renewals_due.is_pressing desc, renewals_due.ended_on, renewals_due.annual_value desc,
                    renewals_due.customer_id
                limit
                    5
            ) as listed
        union
        select decisions.customer_id
        from decisions
    )
select
    named.customer_id, customer_standings.name, customer_standings.annual_value,
    'customer-' || substr(md5(named.customer_id), 1, 12) as anchor
from named
    inner join customer_standings on customer_standings.customer_id = named.customer_id
order by
    customer_standings.annual_value desc nulls last,
    named.customer_id
