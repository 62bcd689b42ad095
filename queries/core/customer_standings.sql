-- One row per customer: its name, what it is worth, and how it stands at as_of.
--   customer_id: The customer.
--   name: Name; the customer's number where there is none.
--   annual_value: Annual value of the latest stretch under contract or of ordering; null if there was none.
--   customer_since_on: First day under contract, or first order; null if there was none.
--   is_regular: True for a regular at as_of.
--   is_lost: True for one who has churned, declined or given notice, and has not returned.
with
histories as (
    select
        lifetimes.customer_id,
        max_by(lifetimes.annual_value, lifetimes.last_on) as annual_value,
        min(lifetimes.started_on) as customer_since_on,
    from
        lifetimes
    group by
        lifetimes.customer_id
)
select
    customers.customer_id,
    coalesce(nullif(trim(customers.name), ''), customers.customer_id) as name,
    histories.annual_value,
    histories.customer_since_on,
    exists (
        select 1 as found from regulars where regulars.customer_id = customers.customer_id
    ) as is_regular,
    exists (
        select 1 as found from losses
        where losses.customer_id = customers.customer_id and losses.returned_on is null
    ) as is_lost,
from
    customers
left join histories
    on histories.customer_id = customers.customer_id
