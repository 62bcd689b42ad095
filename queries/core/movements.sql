-- One row per basis, month and kind of movement among the regulars, for the last 26 months; opening and movements add up to closing.
--   basis varchar: total (each customer once); where there are both kinds of business also contract and orders.
--   month date: First day of the month.
--   kind varchar: opening, new, reactivation, expansion, contraction, churn or closing.
--   customer_count bigint: Customers; negative for churn; expansion and contraction do not change the number of regulars and count the customers concerned.
--   annual_value decimal(38,2): Change of the annual value; negative for contraction and churn.
with
    months as (
        select
            cast(
                unnest(
                    generate_series(
                        date_trunc('month', settings.as_of_on) - interval 25 month,
                        date_trunc('month', settings.as_of_on),
                        interval 1 month
                    )
                ) as date
            ) as month
        from settings
    ),
    first_days as (
        select
            lifetimes.customer_id,
            coalesce(lifetimes.basis, 'total') as basis,
            min(lifetimes.regular_from) as regular_from
        from lifetimes
        where lifetimes.regular_from is not null
        group by grouping sets ((lifetimes.customer_id, lifetimes.basis), (lifetimes.customer_id))
    ),
    counted as (
        select
            changes.basis, changes.is_total, changes.month,
            case
                when changes.customer_count > 0 then case
                    when first_days.regular_from >= changes.month then 'new'
                    else 'reactivation'
                end
                when changes.customer_count < 0 then 'churn'
                when changes.annual_value > 0 then 'expansion'
                else 'contraction'
            end as kind,
            count(*) as customer_count,
            sum(changes.annual_value) as annual_value
        from regular_changes as changes
            left join first_days on first_days.customer_id = changes.customer_id
                and first_days.basis = coalesce(changes.basis, 'total')
        group by changes.basis, changes.is_total, changes.month, kind
    ),
    changes as (
        select
            'total' as basis,
            counted.month, counted.kind, counted.customer_count, counted.annual_value
        from counted
        where counted.is_total
        union all
        select counted.basis, counted.month, counted.kind, counted.customer_count, counted.annual_value
        from counted
        where counted.basis is not null
            and (select count(distinct lifetimes.basis) from lifetimes) = 2
    ),
    bases as (
        select 'total' as basis
        union
        select changes.basis
        from changes
    )
select
    bases.basis, months.month, kinds.kind,
    cast(
        coalesce(
            sum(
                case
                    when changes.kind = kinds.kind then changes.customer_count
                    when changes.kind in ('new', 'reactivation') then changes.customer_count
                    when changes.kind = 'churn' then - changes.customer_count
                    else 0
                end
            ),
            0
        ) as bigint
    ) * case when kinds.kind = 'churn' then -1 else 1 end as customer_count,
    coalesce(sum(changes.annual_value), 0) as annual_value
from months
    cross join bases
    cross join (
        values
            ('opening'),
            ('new'),
            ('reactivation'),
            ('expansion'),
            ('contraction'),
            ('churn'),
            ('closing')
    ) as kinds (kind)
    -- What stands at the opening and at the closing is the sum of all changes until then.
    left join changes on changes.basis = bases.basis
        and case kinds.kind
            when 'opening' then changes.month < months.month
            when 'closing' then changes.month <= months.month
            else changes.kind = kinds.kind
                and changes.month = months.month
        end
group by bases.basis, months.month, kinds.kind
