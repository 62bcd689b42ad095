-- One row per contract term and day of orders: from when to when it is, or is part of, the value of a year. A term counts while it runs, and in a pause until that is over; the orders of the 365 days to an order until the next one.
-- view: regular_changes reads it once.
--   customer_id varchar: The customer.
--   basis varchar (contract, orders): contract or orders.
--   from_on date: First day on which it counts.
--   until_on date: The day from which it counts no longer.
--   annual_value decimal(18,2) or null: The value of a year.
with
    pauses as (
        select
            terms.customer_id,
            terms.covered_until_on as last_on,
            terms.started_on as over_on
        from terms
        where terms.term_number > 1
            and terms.started_on > terms.covered_until_on + 1
        union all
        select
            lifetimes.customer_id, lifetimes.last_on,
            date '9999-12-31' as over_on
        from lifetimes
        where lifetimes.basis = 'contract'
            and lifetimes.churned_on is null
    )
select
    terms.customer_id,
    'contract' as basis,
    terms.started_on as from_on,
    coalesce(pauses.over_on, terms.ended_on + 1) as until_on,
    terms.annual_value
from terms
    left join pauses on pauses.customer_id = terms.customer_id
        and pauses.last_on = terms.ended_on
union all
select
    order_days.customer_id,
    'orders' as basis,
    order_days.ordered_on as from_on,
    coalesce(order_days.next_ordered_on, date '9999-12-31') as until_on,
    order_days.annual_value
from order_days
