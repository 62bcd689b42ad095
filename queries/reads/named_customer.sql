-- One row per customer of the number asked for, in place of named_customers.
--   customer_id varchar: The customer.
--   name varchar: Name of the customer.
--   annual_value decimal(18,2) or null: Last annual value; null if there was none.
--   anchor varchar: Where the customer's page stands.
select
    customer_standings.customer_id, customer_standings.name, customer_standings.annual_value,
    'customer' as anchor
from customer_standings
where customer_standings.customer_id = $customer_id
