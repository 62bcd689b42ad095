-- One row per customer whose number, name or address holds a text: what we know of them.
-- parameter like varchar '': part of the number, name or address
--   customer_id: The customer.
--   name: Name of the customer.
--   origin: Where the customer is known from: crm, orders or mail.
--   addresses: Mail addresses, at most three.
--   is_regular: True for a regular at as_of.
--   annual_value: Last annual value.
--   last_on: Last day under contract, or last order.
--   open_wait_count: Questions that wait for our answer.
with
    theirs as (
        select identities.customer_id, identities.address
        from identities
        where identities.side = 'theirs'
    ),
    first_addresses as (
        select
            theirs.customer_id,
            concat_ws(
                ', ',
                theirs.address,
                lead(theirs.address) over addresses,
                lead(theirs.address, 2) over addresses
            ) as addresses,
            row_number() over addresses as place
        from theirs
        window
            addresses as (partition by theirs.customer_id order by theirs.address)
    ),
    last_lifetimes as (
        select
            lifetimes.customer_id,
            max(lifetimes.last_on) as last_on
        from lifetimes
        group by customer_id
    ),
    waiting as (
        select
            open_waits.customer_id,
            count(*) as open_wait_count
        from open_waits
        group by customer_id
    )
select
    customers.customer_id, customers.name, customers.origin, first_addresses.addresses,
    customers.customer_id in (select regulars.customer_id from regulars) as is_regular,
    customer_standings.annual_value, last_lifetimes.last_on,
    coalesce(waiting.open_wait_count, 0) as open_wait_count
from customers
    left join first_addresses on first_addresses.customer_id = customers.customer_id
        and first_addresses.place = 1
    left join customer_standings on customer_standings.customer_id = customers.customer_id
    left join last_lifetimes on last_lifetimes.customer_id = customers.customer_id
    left join waiting on waiting.customer_id = customers.customer_id
where contains(lower(customers.customer_id), lower($like))
    or contains(lower(customers.name), lower($like))
    or customers.customer_id in (
        select theirs.customer_id
        from theirs
        where contains(lower(theirs.address), lower($like))
    )
order by customers.name, customers.customer_id
