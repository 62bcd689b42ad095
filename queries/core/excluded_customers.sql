-- One row per number that is no customer because people have decided so (not_a_customer, erased): nothing of it is in any figure.
--   customer_id varchar: The customer, after merges.
select distinct
    coalesce(surviving_customers.surviving_id, decided_customers.customer_id) as customer_id
from decided_customers
    left join surviving_customers on surviving_customers.customer_id = decided_customers.customer_id
where decided_customers.what in ('not_a_customer', 'erased')
    and decided_customers.customer_id is not null
