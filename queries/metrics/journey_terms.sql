-- One row per contract term of a customer whom the report names, oldest first.
--   customer_id: The customer.
--   started_on: First day.
--   ended_on: Last day; null where it is open-ended.
--   annual_value: Annual value.
--   lifetime_number: Unbroken stretch it belongs to.
select
    terms.customer_id,
    terms.started_on,
    terms.ended_on,
    terms.annual_value,
    terms.lifetime_number
from
    terms
    inner join named_customers on named_customers.customer_id = terms.customer_id
order by
    terms.customer_id,
    terms.started_on,
    terms.ended_on
