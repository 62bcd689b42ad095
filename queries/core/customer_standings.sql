-- One row per customer: its name, what it is worth, and how it stands at as_of.
--   customer_id varchar: The customer.
--   name varchar: Name; the customer's number where there is none.
--   annual_value decimal(18,2) or null: Annual value of the latest relationship; null if there was none.
--   customer_since_on date or null: First day under contract, or first order; null if there was none.
--   is_regular boolean: True for a regular at as_of.
--   is_lost boolean: True for one who has churned, declined or given notice, and has not returned.
with
    histories as (
        select
            relationships.customer_id,
            max_by(relationships.annual_value, relationships.relationship_number) as annual_value,
            min(relationships.started_on) as customer_since_on
        from relationships
        group by relationships.customer_id
    )
select
    customers.customer_id,
    coalesce(nullif(trim(customers.name), ''), customers.customer_id) as name,
    histories.annual_value, histories.customer_since_on,
    exists (
        select 1 as found
        from regulars
        where regulars.customer_id = customers.customer_id
    ) as is_regular,
    exists (
        select 1 as found
        from losses
        where losses.customer_id = customers.customer_id
            and losses.returned_on is null
    ) as is_lost
from customers
    left join histories on histories.customer_id = customers.customer_id
