-- One row per contract term of a customer whom the report names, oldest first.
--   customer_id varchar: The customer.
--   started_on date: First day.
--   ended_on date or null: Last day; null where it is open-ended.
--   annual_value decimal(18,2): Annual value.
--   lifetime_number bigint: Unbroken stretch it belongs to.
select
    terms.customer_id, terms.started_on, terms.ended_on, terms.annual_value, terms.lifetime_number
from terms
    inner join named_customers on named_customers.customer_id = terms.customer_id
order by terms.customer_id, terms.started_on, terms.ended_on
