-- One row per database: the customers who wait for our answer at as_of and got mass mailings meanwhile.
--   customer_count bigint: How many they are.
--   sure_customer_count bigint: Those of them who surely wait, see waits.certainty.
--   annual_value decimal(38,2): Their annual value.
--   sure_annual_value decimal(38,2): Of those who surely wait.
--   longest_days bigint or null: Days that the longest of them has waited; null if there is none.
select
    count(*) as customer_count,
    count(*) filter (where waiting_customers.is_sure) as sure_customer_count,
    coalesce(sum(customer_standings.annual_value), 0) as annual_value,
    coalesce(
        sum(customer_standings.annual_value) filter (where waiting_customers.is_sure),
        0
    ) as sure_annual_value,
    max(waiting_customers.days_waited) as longest_days
from waiting_customers
    inner join customer_standings on customer_standings.customer_id = waiting_customers.customer_id
where waiting_customers.mass_count > 0
