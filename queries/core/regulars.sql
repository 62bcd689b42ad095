-- One row per customer who is a regular on the day of the report.
--   customer_id varchar: The customer.
--   basis varchar: contract, orders or both: what runs on that day.
--   customer_since_on date: First day of the first stretch of business.
--   regular_from date: Day from which the customer counts as a regular.
--   annual_value decimal(18,2): Value of a year.
with
    first_days as (
        select
            relationships.customer_id,
            min(relationships.started_on) as customer_since_on
        from relationships
        group by relationships.customer_id
    ),
    running as (
        select
            lifetimes.customer_id,
            case
                when min(lifetimes.basis) = max(lifetimes.basis) then min(lifetimes.basis)
                else 'both'
            end as basis
        from lifetimes
        where lifetimes.churned_on is null
            and lifetimes.relationship_number is not null
        group by lifetimes.customer_id
    )
select
    relationships.customer_id,
    coalesce(running.basis, relationships.basis) as basis,
    first_days.customer_since_on, relationships.regular_from, relationships.annual_value
from relationships
    inner join first_days on first_days.customer_id = relationships.customer_id
    left join running on running.customer_id = relationships.customer_id
    cross join settings
where relationships.churned_on is null
    and relationships.regular_from <= settings.as_of_on
