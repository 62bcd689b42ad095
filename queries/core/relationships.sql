-- One row per customer and relationship: stretches under contract and of ordering that touch, taken together, so that a customer with both counts once.
--   customer_id varchar: The customer.
--   relationship_number bigint: Number of the relationship.
--   bases varchar: contract, orders or both: what it is made of.
--   basis varchar: Basis of the stretch that ended last (contract if both ended on one day); of a running one orders if orders run, else contract.
--   lifetime_number bigint: Number of that stretch.
--   started_on date: First day under contract, or first order.
--   last_on date: Last day of that stretch.
--   regular_from date or null: First day on which the customer was a regular by either basis; null if never.
--   churned_on date or null: Day on which the last of its stretches ended; null while one runs.
--   returned_on date or null: Day of the signature or order that began the next relationship.
--   annual_value decimal(18,2): Value of a year: of the stretches that run or are signed; once it is over, of those that ended last.
with
    counted as (
        select
            stretches.*,
            coalesce(stretches.churned_on, date '9999-12-31') as until_on,
            stretches.basis = case
                when stretches.churned_on is null then 'orders'
                else 'contract'
            end as is_leading,
            max(coalesce(stretches.churned_on, date '9999-12-31')) over (
                partition by stretches.customer_id, stretches.relationship_number
            ) as over_on,
            -- Of several that end on one day: the basis that leads, then the later stretch.
            row_number() over (
                partition by stretches.customer_id, stretches.relationship_number
                order by until_on desc, is_leading desc, stretches.lifetime_number desc
            ) as place
        from stretches
        where stretches.relationship_number is not null
    ),
    grouped as (
        select
            counted.customer_id, counted.relationship_number,
            case when min(counted.basis) = max(counted.basis) then min(counted.basis) else 'both' end as bases,
            max(counted.basis) filter (where counted.place = 1) as basis,
            max(counted.lifetime_number) filter (where counted.place = 1) as lifetime_number,
            max(counted.last_on) filter (where counted.place = 1) as last_on,
            min(counted.started_on) as started_on,
            min(counted.entered_on) as entered_on,
            min(counted.regular_from) as regular_from,
            nullif(max(counted.over_on), date '9999-12-31') as churned_on,
            cast(
                sum(counted.annual_value) filter (where counted.until_on = counted.over_on) as decimal(18, 2)
            ) as annual_value
        from counted
        group by counted.customer_id, counted.relationship_number
    ),
    followed as (
        select
            grouped.*,
            lead(grouped.entered_on) over (
                partition by grouped.customer_id
                order by grouped.relationship_number
            ) as returned_on
        from grouped
    )
select
    followed.customer_id, followed.relationship_number, followed.bases, followed.basis,
    followed.lifetime_number, followed.started_on, followed.last_on, followed.regular_from,
    followed.churned_on, followed.returned_on, followed.annual_value
from followed
    cross join settings
where followed.started_on <= settings.as_of_on
