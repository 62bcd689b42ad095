-- One row per customer who is a regular on the day of the report.
--   customer_id: The customer.
--   basis: contract or orders.
--   customer_since_on: First day of the first stretch of business.
--   regular_from: Day from which the customer counts as a regular.
--   annual_value: Value of a year.
with
    first_days as (
        select lifetimes.customer_id, min(lifetimes.started_on) as customer_since_on
        from lifetimes
        group by lifetimes.customer_id
    )
select
    lifetimes.customer_id,
    lifetimes.basis,
    first_days.customer_since_on,
    lifetimes.regular_from,
    lifetimes.annual_value
from
    lifetimes
    inner join first_days on first_days.customer_id = lifetimes.customer_id
    cross join settings
where
    lifetimes.churned_on is null
    and lifetimes.regular_from <= settings.as_of_on
