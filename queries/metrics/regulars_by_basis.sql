-- One row per kind of business, where there are both: regulars at as_of, each counted once, and the stretches of regulars that ended in the twelve months to it.
--   basis varchar: contract, orders or both: what runs at as_of.
--   basis_number integer: 1 to 3, in that order.
--   regular_count bigint: Regulars; the three add up to all.
--   annual_value decimal(38,2): Their annual value.
--   ended_count bigint or null: Customers who were regulars by this basis and whose stretch ended; null for both.
--   going_on_count bigint or null: Those of them who went on by the other basis: contraction, no churn.
with
    bases as (
        select bases.*
        from (values ('contract', 1), ('orders', 2), ('both', 3)) as bases (basis, basis_number)
    ),
    standing as (
        select
            regulars.basis,
            count(*) as regular_count,
            sum(regulars.annual_value) as annual_value
        from regulars
        group by regulars.basis
    ),
    ended as (
        select
            lifetimes.basis,
            count(distinct lifetimes.customer_id) as ended_count,
            count(distinct lifetimes.customer_id) filter (
                relationships.churned_on is null
                or relationships.churned_on > lifetimes.churned_on
            ) as going_on_count
        from lifetimes
            inner join relationships on relationships.customer_id = lifetimes.customer_id
                and relationships.relationship_number = lifetimes.relationship_number
            cross join settings
        where lifetimes.regular_from is not null
            and lifetimes.churned_on between cast(settings.as_of_on + interval 1 day - interval 1 year as date) and settings.as_of_on
        group by lifetimes.basis
    )
select
    bases.basis, bases.basis_number,
    coalesce(standing.regular_count, 0) as regular_count,
    coalesce(standing.annual_value, 0) as annual_value,
    case when bases.basis <> 'both' then coalesce(ended.ended_count, 0) end as ended_count,
    case when bases.basis <> 'both' then coalesce(ended.going_on_count, 0) end as going_on_count
from bases
    left join standing on standing.basis = bases.basis
    left join ended on ended.basis = bases.basis
where (select count(distinct lifetimes.basis) from lifetimes) = 2
order by bases.basis_number
